import { setMoneyAside } from "../../../../../workflows/payment/confirm-transfer"
import { settingAside } from "../../../setting-aside"

/** Says of money that it is for no order, and what it is. */
export const POST = settingAside((container, { id, ...said }) =>
	setMoneyAside(container, { receivedId: id, ...said }),
)
