import type { CertificateEntry } from "@ocop/contracts"
import { expect, it } from "vitest"
import { certificateEntryView } from "./certificate-entry.server"

const entry: CertificateEntry = {
	code: "K7Q2M4ZD",
	standing: "active",
	stars: 4,
	potentialFive: false,
	decisionNumber: "12/QĐ-UBND",
	certificateNumber: null,
	authority: "province",
	decidedOn: "2024-03-05",
	validThrough: "2027-03-05",
	revokedOn: null,
	revokedReason: null,
}

it("says until when the stars hold", () => {
	const view = certificateEntryView(entry, "vi")
	expect(view.tone).toBe("good")
	expect(view.sentence).toContain("5/3/2027")
})

it("says since when an expired one holds no more: the day after its last", () => {
	const view = certificateEntryView({ ...entry, standing: "expired", validThrough: "2026-02-28" }, "vi")
	expect(view.tone).toBe("over")
	expect(view.sentence).toContain("1/3/2026")
})

it("names the day of a revocation", () => {
	expect(
		certificateEntryView({ ...entry, standing: "revoked", revokedOn: "2025-10-01" }, "en").sentence,
	).toContain("1 October 2025")
})

it("never lets potential five count as five", () => {
	const { stars } = certificateEntryView({ ...entry, potentialFive: true }, "en")
	expect(stars).toMatch(/^4 stars/)
})
