export interface PublishedFigure {
	place: "hanoi" | "country"
	/** "YYYY", "YYYY-MM" or "YYYY-MM-DD": as exactly as the source dates it. */
	asOf: string
	/** Recognitions given since the programme began, whether or not they still hold. */
	total: number
	/** Who printed it; null where several newspapers did. */
	source: string | null
}

/**
 * Cumulative recognitions as they were published, newest first. They are not certificates valid today and are never added to or
 * compared with those: a recognition lapses after 36 months, and one product may have been recognised twice.
 */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
	{ place: "hanoi", asOf: "2025-07-17", total: 3463, source: null },
	{ place: "hanoi", asOf: "2024-10-31", total: 2999, source: null },
	{ place: "hanoi", asOf: "2023-12", total: 2711, source: null },
	{ place: "hanoi", asOf: "2022-12", total: 2167, source: "congthuong.vn, nhandan.vn" },
	{ place: "country", asOf: "2025-01", total: 14642, source: null },
	{ place: "country", asOf: "2023-12-05", total: 10322, source: null },
]
