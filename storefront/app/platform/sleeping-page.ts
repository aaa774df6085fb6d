/** What the server writes in place of `SLEEP` (see entry.server), so that no page fetches a script to learn that it may sleep. */
export const SLEEP = "/* sleep */"

/** Stands where a page's scripts are named, until it wakes. */
export const LATER = "later"

/** Said by a page that is awake. */
export const AWAKE = "market:awake"

export function sayAwake(): void {
	document.documentElement.dataset.awake = ""
	dispatchEvent(new Event(AWAKE))
}

/**
 * Lets a page sleep until a hand comes near it, and wakes it then: a page is whole without scripts, and a phone that only reads it neither
 * waits nor pays for them. They are fetched once the page stands and the line is free. A button or box that is pressed while the page is
 * waking is pressed again when it is awake: it does then what it does on a page that was awake all the time. Links need no script.
 *
 * Written into the page as text: it can use nothing from outside itself but its arguments.
 */
export function sleepUntilTouched(later: string, awake: string): void {
	// Scrolling is the first thing a reader does; a lost line has to be said by a script.
	const signs = [
		"pointerdown",
		"pointermove",
		"touchstart",
		"keydown",
		"focusin",
		"wheel",
		"scroll",
		"offline",
	]
	// What React answers at once, in the middle of waking, and stumbles over: all of its list of such events. The browser's own answers need no script.
	const hushed = [
		...["click", "keydown", "keypress", "keyup", "focusin", "focusout", "input", "change", "beforeinput"],
		...["submit", "reset", "pointerdown", "pointerup", "pointercancel", "mousedown", "mouseup", "auxclick"],
		...["dblclick", "contextmenu", "touchstart", "touchend", "touchcancel", "dragstart", "dragend", "drop"],
		...["compositionstart", "compositionend", "textInput", "copy", "cut", "paste"],
	]
	const usedBefore = "market:used"
	// A press that no script answers by then goes the way it would without any.
	const longestWaitMs = 4000
	let begun = false

	const name = (rel: "modulepreload" | "prefetch") => {
		for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-wakes]`)) link.rel = rel
	}
	const keepPresses = () => {
		const kept = new Set<HTMLElement>()
		const hush = (event: Event) => {
			event.stopPropagation()
			if (event.type !== "click" || !(event.target instanceof Element)) return
			const pressed = event.target.closest<HTMLElement>("button, input[type=checkbox], input[type=radio]")
			if (!pressed) return
			event.preventDefault()
			kept.add(pressed)
		}
		const release = () => {
			clearTimeout(patience)
			removeEventListener(awake, release)
			for (const type of hushed) removeEventListener(type, hush, true)
			for (const pressed of kept) pressed.click()
		}
		const patience = setTimeout(release, longestWaitMs)
		addEventListener(awake, release)
		for (const type of hushed) addEventListener(type, hush, true)
	}
	const wake = () => {
		if (begun) return
		begun = true
		for (const sign of signs) removeEventListener(sign, wakeBy, true)
		try {
			sessionStorage.setItem(usedBefore, "1")
		} catch {
			// A browser that keeps nothing for us wakes every page by touch.
		}
		const script = document.querySelector<HTMLScriptElement>(`script[type="${later}"]`)
		if (!script?.parentNode) return
		name("modulepreload")
		keepPresses()
		// A script of an unknown type was never started: put back under its true one, it starts. The same node in the same place, so that
		// the page is what React expects.
		const { parentNode, nextSibling } = script
		script.remove()
		script.type = "module"
		parentNode.insertBefore(script, nextSibling)
	}
	const wasUsedBefore = () => {
		try {
			return sessionStorage.getItem(usedBefore) !== null
		} catch {
			return false
		}
	}

	const wakeBy = (event: Event) => {
		// Browsers say so of a pointer that only rests where a page appears.
		const moves = event instanceof PointerEvent && event.type === "pointermove"
		if (moves && event.movementX === 0 && event.movementY === 0) return
		wake()
	}

	for (const sign of signs) addEventListener(sign, wakeBy, { capture: true, passive: true })
	addEventListener("DOMContentLoaded", () => {
		// Who has used one page of this tab will use the next.
		if (wasUsedBefore()) wake()
	})
	addEventListener("load", () => {
		if (!begun) setTimeout(name, 1000, "prefetch")
	})
}
