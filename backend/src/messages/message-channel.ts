/** A message as a person receives it. */
export interface OutgoingMessage {
	/** An e-mail address. */
	recipient: string
	subject: string
	html: string
	/** The same without any form, for who reads it so. */
	text: string
	/** The same for every attempt at one message: by it mail systems may drop a second copy. */
	key: string
}

/** How messages reach people. */
export interface MessageChannel {
	/** @throws Error when nobody has taken the message on */
	send(message: OutgoingMessage): Promise<void>
}
