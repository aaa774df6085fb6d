/** Rows behind a link. The graph leaves a null where the row on the other side was deleted, and nothing where there is no link. */
export function presentRows<Row>(linked: readonly (Row | null)[] | null | undefined): Row[] {
	return (linked ?? []).flatMap((row) => (row === null ? [] : [row]))
}
