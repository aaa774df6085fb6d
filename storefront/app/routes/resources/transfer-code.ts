import type { LoaderFunctionArgs } from "@remix-run/node"
import { findOrder, readOrderCode } from "~/features/order/order.server"
import { qrPicture } from "~/features/payment/qr-cells.server"
import { notFound, orRefuse } from "~/platform/refusal.server"
import { orderKeyOf } from "~/platform/session.server"

/** The code of an awaited transfer as a picture to save: an app on the same phone reads it from there. */
export async function loader({ params, request }: LoaderFunctionArgs) {
	const code = readOrderCode(params.code)
	const key = code && (await orderKeyOf(request, code))
	const order = key && (await orRefuse(findOrder(key)))
	const transfer = order ? order.payment.transfer : null
	if (!order || transfer === null) throw notFound()
	return new Response(new Uint8Array(await qrPicture(transfer.qr)), {
		headers: {
			"Content-Type": "image/png",
			"Content-Disposition": `attachment; filename="vietqr-${order.code}.png"`,
			"Cache-Control": "no-store",
		},
	})
}
