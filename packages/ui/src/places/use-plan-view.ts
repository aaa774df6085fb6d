import {
	type DragEvent,
	type KeyboardEvent,
	type MouseEvent,
	type PointerEvent,
	useEffect,
	useRef,
	useState,
} from "react"
import { movedView, type Plan, type PlanView, wholeView, zoomedView } from "./plan"

/** A press that moved farther than this, in pixels, was a drag and opens no booth. */
const DRAG_PX = 5

interface Spot {
	x: number
	y: number
}

/** Which part of a plan is in sight, and the handlers that move it: spread `surface` on the drawing. */
export function usePlanView(plan: Plan) {
	const [view, setView] = useState<PlanView>(() => wholeView(plan))
	const svg = useRef<SVGSVGElement>(null)
	const pointers = useRef(new Map<number, Spot>())
	const dragged = useRef(0)
	const zoomedIn = view.width < wholeView(plan).width - 0.01

	/** Metres on the plan under a point of the screen. */
	function spotAt(current: PlanView, clientX: number, clientY: number): Spot {
		const box = svg.current?.getBoundingClientRect()
		if (!box || box.width === 0 || box.height === 0)
			return { x: current.x + current.width / 2, y: current.y + current.height / 2 }
		return {
			x: current.x + ((clientX - box.left) / box.width) * current.width,
			y: current.y + ((clientY - box.top) / box.height) * current.height,
		}
	}

	function zoomAt(factor: number, clientX: number, clientY: number) {
		setView((current) => {
			const spot = spotAt(current, clientX, clientY)
			return zoomedView(plan, current, factor, spot.x, spot.y)
		})
	}

	function zoomBy(factor: number) {
		setView((current) =>
			zoomedView(plan, current, factor, current.x + current.width / 2, current.y + current.height / 2),
		)
	}

	// The browser only lets a listener that says so hold back the scrolling of the page.
	const onWheel = useRef((_event: WheelEvent) => {})
	onWheel.current = (event) => {
		const wanted = event.ctrlKey || svg.current?.contains(document.activeElement)
		if (!wanted) return
		event.preventDefault()
		zoomAt(Math.exp(-event.deltaY / 400), event.clientX, event.clientY)
	}
	useEffect(() => {
		const element = svg.current
		const listen = (event: WheelEvent) => onWheel.current(event)
		element?.addEventListener("wheel", listen, { passive: false })
		return () => element?.removeEventListener("wheel", listen)
	}, [])

	function onPointerDown(event: PointerEvent<SVGSVGElement>) {
		if (pointers.current.size === 0) dragged.current = 0
		pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
	}

	function onPointerMove(event: PointerEvent<SVGSVGElement>) {
		const before = pointers.current.get(event.pointerId)
		if (!before) return
		const after = { x: event.clientX, y: event.clientY }
		const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1]
		pointers.current.set(event.pointerId, after)
		dragged.current += distance(before, after)
		if (other) {
			zoomAt(distance(after, other) / Math.max(1, distance(before, other)), other.x, other.y)
			return
		}
		setView((current) => {
			const from = spotAt(current, before.x, before.y)
			const to = spotAt(current, after.x, after.y)
			return movedView(plan, current, from.x - to.x, from.y - to.y)
		})
	}

	function onPointerEnd(event: PointerEvent<SVGSVGElement>) {
		pointers.current.delete(event.pointerId)
	}

	function onClickCapture(event: MouseEvent<SVGSVGElement>) {
		if (event.detail === 0 || dragged.current <= DRAG_PX) return
		event.preventDefault()
		event.stopPropagation()
	}

	/** A link can be picked up and carried; here the press moves the plan instead. */
	function onDragStart(event: DragEvent<SVGSVGElement>) {
		event.preventDefault()
	}

	function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
		if (event.ctrlKey || event.metaKey || event.altKey) return
		if (event.key.startsWith("Arrow") && !zoomedIn) return
		if (!actOnKey(event.key)) return
		event.preventDefault()
	}

	function actOnKey(key: string): boolean {
		const step = view.width / 8
		if (key === "+" || key === "=") zoomBy(1.5)
		else if (key === "-") zoomBy(1 / 1.5)
		else if (key === "0") reset()
		else if (key === "ArrowLeft") moveBy(-step, 0)
		else if (key === "ArrowRight") moveBy(step, 0)
		else if (key === "ArrowUp") moveBy(0, -step)
		else if (key === "ArrowDown") moveBy(0, step)
		else return false
		return true
	}

	function moveBy(byX: number, byY: number) {
		setView((current) => movedView(plan, current, byX, byY))
	}

	function reset() {
		setView(wholeView(plan))
	}

	return {
		view,
		zoomedIn,
		zoomBy,
		reset,
		surface: {
			ref: svg,
			tabIndex: 0,
			onPointerDown,
			onPointerMove,
			onPointerUp: onPointerEnd,
			onPointerCancel: onPointerEnd,
			onPointerLeave: onPointerEnd,
			onClickCapture,
			onDragStart,
			onKeyDown,
		},
	}
}

function distance(a: Spot, b: Spot): number {
	return Math.hypot(a.x - b.x, a.y - b.y)
}
