import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { type FormEvent, type ReactNode, useEffect, useRef } from "react"
import { useLocale } from "../locale"

/** What was typed, by the names of the fields. */
export interface FormReading {
	/** Without the spaces around it; "" for an empty field. */
	text(name: string): string
	/** "7,5" and "7.5" alike; null where there is no number, which the API refuses at its field. */
	number(name: string): number | null
	ticked(name: string): boolean
	/** Null where none was chosen. */
	file(name: string): File | null
}

/**
 * The shape of every form here: a drawer with a title, what was refused on top, the fields, and two buttons. Nothing typed is lost by
 * a refusal. The fields are checked by the API and not by the browser, whose messages speak the browser's language.
 */
export function FormDrawer(props: {
	title: string
	description: string
	submit: string
	dangerous?: boolean
	error: Error | null
	pending: boolean
	onSubmit: (form: FormReading) => void
	onClose: () => void
	children: ReactNode
}) {
	const locale = useLocale()
	const { error } = props
	const body = useRef<HTMLDivElement>(null)
	useEffect(() => {
		if (error) body.current?.scrollTo({ top: 0 })
	}, [error])
	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		if (!props.pending) props.onSubmit(readingOf(new FormData(event.currentTarget)))
	}
	return (
		<Drawer open onOpenChange={(open) => (open ? undefined : props.onClose())}>
			{/* A press beside the drawer would throw away what was typed, and so would Escape meant for a list of suggestions. */}
			<Drawer.Content
				onPointerDownOutside={(event) => event.preventDefault()}
				onEscapeKeyDown={(event) => {
					if (document.activeElement?.getAttribute("aria-expanded") === "true") event.preventDefault()
				}}
			>
				<Drawer.Header>
					<Drawer.Title>{props.title}</Drawer.Title>
					<Drawer.Description>{props.description}</Drawer.Description>
				</Drawer.Header>
				<form noValidate onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
					<Drawer.Body ref={body} className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
						{error ? (
							<InlineTip role="alert" variant="error" label={m.admin_refused({}, { locale })}>
								{error.message}
							</InlineTip>
						) : null}
						{props.children}
					</Drawer.Body>
					<Drawer.Footer>
						<Button type="button" variant="secondary" onClick={props.onClose}>
							{m.admin_cancel({}, { locale })}
						</Button>
						<Button type="submit" variant={props.dangerous ? "danger" : "primary"} isLoading={props.pending}>
							{props.submit}
						</Button>
					</Drawer.Footer>
				</form>
			</Drawer.Content>
		</Drawer>
	)
}

function readingOf(form: FormData): FormReading {
	const text = (name: string) => String(form.get(name) ?? "").trim()
	return {
		text,
		number: (name) => {
			const read = Number(text(name).replace(",", ".") || Number.NaN)
			return Number.isNaN(read) ? null : read
		},
		ticked: (name) => form.get(name) === "on",
		file: (name) => {
			const chosen = form.get(name)
			return chosen instanceof File && chosen.size > 0 ? chosen : null
		},
	}
}
