import { environment } from "./environment.server"

/**
 * The market's time at a moment of the machine: the given instant was "now" when the process started and has run on since.
 * Without a given instant both are the same.
 * @param machineNow milliseconds since 1970, as the machine says
 * @param processStart milliseconds since 1970 when this process started
 */
export function marketTime(given: string | undefined, machineNow: number, processStart: number): Date {
	return new Date(given === undefined ? machineNow : Date.parse(given) + (machineNow - processStart))
}

/** The one clock of the storefront: every rule receives its `at` from here. */
export const marketClock = {
	now(): Date {
		return marketTime(environment().MARKET_CLOCK, Date.now(), performance.timeOrigin)
	},
}
