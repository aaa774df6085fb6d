let announced = 0

/** To be called when an act stands in the journal: what this process did itself, its own copies know at once. */
export function actWasAnnounced(): void {
	announced++
}

/** How many acts this process has announced; who keeps copies looks at the journal again when it grew. */
export function announcedActs(): number {
	return announced
}
