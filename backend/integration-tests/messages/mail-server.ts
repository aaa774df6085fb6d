import { once } from "node:events"
import { SMTPServer } from "smtp-server"

/** Known before the market starts, and another for every process of tests. */
const PORT = 21_000 + (process.pid % 9_000)

/** For the market that is to write by it. */
export const MAIL_SETTINGS = {
	SMTP_URL: `smtp://127.0.0.1:${PORT}`,
	MAIL_FROM: "Chợ OCOP <cho@ocop.example>",
	PUBLIC_URL: "http://shop.example",
}

/** A mail as it came over the wire, its parts in letters. */
export interface ReceivedMail {
	recipients: string[]
	subject: string
	messageId: string
	text: string
	html: string
}

/** A mail server that keeps what it is sent. */
export class MailServer {
	readonly received: ReceivedMail[] = []
	/** Answers every sender with a refusal, as a full or careful server does. */
	refusing = false
	/** Every mail that came is answered after so many milliseconds. */
	slowMs = 0
	private server: SMTPServer | null = null

	async open(): Promise<void> {
		this.server = new SMTPServer({
			authOptional: true,
			// Its certificate would be of its own making, which no careful client takes.
			disabledCommands: ["STARTTLS"],
			onMailFrom: (_address, _session, done) =>
				this.refusing
					? done(Object.assign(new Error("4.7.1 not now, says the test"), { responseCode: 451 }))
					: done(),
			onData: (stream, session, done) => {
				const chunks: Buffer[] = []
				stream.on("data", (chunk: Buffer) => chunks.push(chunk))
				stream.on("end", () => {
					const recipients = session.envelope.rcptTo.map(({ address }) => address)
					this.received.push(readMail(Buffer.concat(chunks).toString("latin1"), recipients))
					setTimeout(() => done(), this.slowMs)
				})
			},
		})
		this.server.listen(PORT, "127.0.0.1")
		await once(this.server.server, "listening")
	}

	async close(): Promise<void> {
		const { server } = this
		if (server) await new Promise<void>((closed) => server.close(() => closed()))
	}

	forget(): void {
		this.received.length = 0
		this.refusing = false
		this.slowMs = 0
	}
}

function readMail(raw: string, recipients: string[]): ReceivedMail {
	const [head = "", ...rest] = raw.split("\r\n\r\n")
	const body = rest.join("\r\n\r\n")
	const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? ""
	const parts = body.split(`--${boundary}`)
	return {
		recipients,
		subject: inLetters(headerOf(head, "Subject")),
		messageId: headerOf(head, "Message-ID"),
		text: partOf(parts, "text/plain"),
		html: partOf(parts, "text/html"),
	}
}

function headerOf(head: string, name: string): string {
	const unfolded = head.replace(/\r\n[ \t]+/g, " ")
	return new RegExp(`^${name}: (.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? ""
}

/** Encoded words of a header (RFC 2047); those beside each other are one. */
function inLetters(header: string): string {
	return header
		.replace(/\?=\s+=\?/g, "?==?")
		.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_all, how: string, word: string) =>
			how.toUpperCase() === "B"
				? Buffer.from(word, "base64").toString("utf8")
				: fromQuoted(word.replaceAll("_", " ")),
		)
}

function partOf(parts: readonly string[], type: string): string {
	const part = parts.find((each) => each.includes(`Content-Type: ${type}; charset=utf-8`)) ?? ""
	const [head = "", ...rest] = part.split("\r\n\r\n")
	const body = rest.join("\r\n\r\n").replace(/\r\n$/, "")
	if (/base64/i.test(headerOf(head, "Content-Transfer-Encoding")))
		return Buffer.from(body, "base64").toString("utf8")
	return /quoted-printable/i.test(headerOf(head, "Content-Transfer-Encoding"))
		? fromQuoted(body.replace(/=\r\n/g, ""))
		: body
}

function fromQuoted(text: string): string {
	const bytes = text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	)
	return Buffer.from(bytes, "latin1").toString("utf8")
}
