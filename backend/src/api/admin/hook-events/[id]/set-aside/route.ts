import { setHookEventAside } from "../../../../../workflows/payment/hook-events"
import { settingAside } from "../../../setting-aside"

/** Says that nothing is to be done any more about what nobody could handle, and why. */
export const POST = settingAside(setHookEventAside)
