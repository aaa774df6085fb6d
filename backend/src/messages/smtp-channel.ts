import { createHash } from "node:crypto"
import { createTransport } from "nodemailer"
import type { MessageChannel } from "./message-channel"

/** Together far below the time for which a message is claimed. */
const CONNECT_WITHIN_MS = 10_000
const SILENT_AT_MOST_MS = 20_000

/**
 * E-mail by a server of the operator's.
 *
 * @param url smtp:// or smtps://, with user and password where the server asks for them
 * @param from the sender, as "Name <address>" or an address
 */
export function smtpChannel({ url, from }: { url: string; from: string }): MessageChannel {
	const transport = createTransport({
		url,
		connectionTimeout: CONNECT_WITHIN_MS,
		greetingTimeout: CONNECT_WITHIN_MS,
		socketTimeout: SILENT_AT_MOST_MS,
		// What stands in a message is words: nothing of it is a file or an address to be read.
		disableFileAccess: true,
		disableUrlAccess: true,
	})
	return {
		async send({ recipient, subject, html, text, key }) {
			await transport.sendMail({
				from,
				// Not as a text, in which a comma would begin a second recipient.
				to: { name: "", address: recipient },
				subject,
				html,
				text,
				messageId: messageIdOf(key, from),
				// Nobody's absence notice comes back for it.
				headers: { "Auto-Submitted": "auto-generated" },
			})
		},
	}
}

/** Follows from the message alone, and tells nothing of it. */
function messageIdOf(key: string, from: string): string {
	const host = /@([^\s>]+)>?$/.exec(from)?.[1] ?? "localhost"
	return `<${createHash("sha256").update(key).digest("hex").slice(0, 32)}@${host}>`
}
