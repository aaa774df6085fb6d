import { withoutHiddenMarks } from "./text"

/** A bank that takes part in NAPAS' instant transfers: the number its accounts are addressed by, and the name people know it by. */
export interface Bank {
	/** Six digits, as they stand in a VietQR. */
	bin: string
	name: string
}

/**
 * Banks and wallets in Vietnam that receive instant transfers to an account's number, by name. Dated data like every fact (see docs/operations/payments.md):
 * as of August 2026. A bank that is missing is added here; nothing else knows it.
 */
export const VIETNAM_BANKS: readonly Bank[] = [
	{ bin: "970425", name: "ABBank" },
	{ bin: "970416", name: "ACB" },
	{ bin: "970405", name: "Agribank" },
	{ bin: "970409", name: "Bac A Bank" },
	{ bin: "970438", name: "BaoViet Bank" },
	{ bin: "970418", name: "BIDV" },
	{ bin: "970454", name: "BVBank" },
	{ bin: "546034", name: "CAKE by VPBank" },
	{ bin: "970446", name: "Co-opBank" },
	{ bin: "970431", name: "Eximbank" },
	{ bin: "970408", name: "GPBank" },
	{ bin: "970437", name: "HDBank" },
	{ bin: "668888", name: "Kasikornbank" },
	{ bin: "970452", name: "KienlongBank" },
	{ bin: "963369", name: "Liobank" },
	{ bin: "970449", name: "LPBank" },
	{ bin: "970422", name: "MB Bank" },
	{ bin: "970414", name: "MBV" },
	{ bin: "971025", name: "MoMo" },
	{ bin: "970426", name: "MSB" },
	{ bin: "970428", name: "Nam A Bank" },
	{ bin: "970419", name: "NCB" },
	{ bin: "970448", name: "OCB" },
	{ bin: "970430", name: "PGBank" },
	{ bin: "970439", name: "Public Bank Vietnam" },
	{ bin: "970412", name: "PVcomBank" },
	{ bin: "970403", name: "Sacombank" },
	{ bin: "970400", name: "Saigonbank" },
	{ bin: "970429", name: "SCB" },
	{ bin: "970440", name: "SeABank" },
	{ bin: "970443", name: "SHB" },
	{ bin: "970424", name: "Shinhan Bank" },
	{ bin: "970407", name: "Techcombank" },
	{ bin: "963388", name: "Timo" },
	{ bin: "970423", name: "TPBank" },
	{ bin: "546035", name: "Ubank by VPBank" },
	{ bin: "970441", name: "VIB" },
	{ bin: "970427", name: "VietABank" },
	{ bin: "970433", name: "VietBank" },
	{ bin: "970436", name: "Vietcombank" },
	{ bin: "970415", name: "VietinBank" },
	{ bin: "970406", name: "Vikki Bank" },
	{ bin: "970432", name: "VPBank" },
]

/** The bank with that number; null for one that is not in the list. */
export function bankOf(bin: string): Bank | null {
	return VIETNAM_BANKS.find((bank) => bank.bin === bin) ?? null
}

/** The least that is asked of an account's number: digits, in a few banks letters too. Spaces, dots and hyphens are how people group it. */
export function parseAccountNumber(raw: string): string | null {
	const number = withoutHiddenMarks(raw)
		.replace(/[\s.\-\u2010-\u2015]/g, "")
		.toUpperCase()
	return /^[0-9A-Z]{6,19}$/.test(number) && /\d/.test(number) ? number : null
}

/** An account's number as others may see it: its last four characters. */
export function maskAccountNumber(number: string): string {
	return `•••• ${number.slice(-4)}`
}
