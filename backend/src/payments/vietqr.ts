import { QRPay } from "vietnam-qr-pay"

interface Transfer {
	/** Six digits. */
	bankBin: string
	accountNumber: string
	/** Whole đồng, above zero. */
	amount: number
	/** Letters and digits (transferContentOf). */
	content: string
}

/** The text of a QR code that a bank's app reads as a transfer of that amount with that content: EMVCo's fields as NAPAS gives them out, for an account, once. */
export function vietQr({ bankBin, accountNumber, amount, content }: Transfer): string {
	return QRPay.initVietQR({
		bankBin,
		bankNumber: accountNumber,
		amount: String(amount),
		purpose: content,
	}).build()
}
