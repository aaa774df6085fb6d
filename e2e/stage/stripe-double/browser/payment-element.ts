import type { Confirmed, FromFrame, ToFrame } from "./messages"

export interface ElementOptions {
	clientSecret: string
	locale?: string
}

type Listener = (event: Record<string, unknown>) => void

/** Fields for a card, in a frame of Stripe's. */
export class PaymentElement {
	private readonly listeners = new Map<string, Listener[]>()
	private readonly waiting = new Map<number, (result: Confirmed) => void>()
	private frame: HTMLIFrameElement | null = null
	private port: MessagePort | null = null
	private asked = 0

	constructor(private readonly origin: string) {}

	/** @param target an element, or how to find one */
	mount(target: string | HTMLElement): void {
		const place = typeof target === "string" ? document.querySelector(target) : target
		if (!place) throw new Error(`There is no ${String(target)} to show the payment element in`)
		const frame = document.createElement("iframe")
		frame.title = "Secure payment input frame"
		frame.src = `${this.origin}/v3/element`
		Object.assign(frame.style, { width: "100%", height: "170px", border: "0", display: "block" })
		frame.addEventListener("load", () => this.connect(frame), { once: true })
		this.frame = frame
		place.replaceChildren(frame)
	}

	on(name: string, listener: Listener): this {
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
		return this
	}

	off(name: string, listener: Listener): this {
		this.listeners.set(
			name,
			(this.listeners.get(name) ?? []).filter((each) => each !== listener),
		)
		return this
	}

	unmount(): void {
		this.port?.close()
		this.frame?.remove()
		this.port = null
		this.frame = null
	}

	destroy(): void {
		this.unmount()
		this.listeners.clear()
	}

	check(): Promise<Confirmed> {
		return this.ask((number) => ({ kind: "check", number }))
	}

	confirm(told: { key: string; clientSecret: string; returnUrl: string }): Promise<Confirmed> {
		return this.ask((number) => ({ kind: "confirm", number, ...told }))
	}

	private ask(message: (number: number) => ToFrame): Promise<Confirmed> {
		const { port } = this
		if (!port) return Promise.reject(new Error("The payment element is not ready"))
		const number = this.asked++
		return new Promise((answered) => {
			this.waiting.set(number, answered)
			port.postMessage(message(number))
		})
	}

	private connect(frame: HTMLIFrameElement): void {
		const { port1, port2 } = new MessageChannel()
		this.port = port1
		port1.onmessage = ({ data }: MessageEvent<FromFrame>) => this.hear(data)
		frame.contentWindow?.postMessage({}, this.origin, [port2])
	}

	private hear(message: FromFrame): void {
		if (message.kind === "answer") {
			this.waiting.get(message.number)?.(message.result)
			this.waiting.delete(message.number)
			return
		}
		const { kind, ...event } = message
		for (const listener of this.listeners.get(kind) ?? []) listener({ elementType: "payment", ...event })
	}
}
