import { formatDong, timesDong } from "@ocop/domain"
import { m } from "@ocop/messages"
import { Button, Picture, QuantityField, StarBadge, useLink, useLocale } from "@ocop/ui"
import { useFetcher, useNavigation } from "@remix-run/react"
import { Trash2 } from "lucide-react"
import { type RefObject, useCallback, useEffect, useRef } from "react"
import type { CartLineView } from "./cart-view.server"
import type { LineOutcome } from "./change-line.server"
import { LINE_FORM } from "./line-form"

const QUANTITY_MAX = 99
/** Presses on plus in a row are sent together. */
const SETTLED_AFTER_MS = 450

/** One line: its face, its price, its quantity. What is pressed shows at once; the server's word replaces it. */
export function CartLineRow({ line, problem }: { line: CartLineView; problem: string | null }) {
	const Link = useLink()
	const fetcher = useFetcher<LineOutcome>({ key: `line-${line.id}` })
	const pending = pendingQuantity(fetcher.formData)
	const quantity = pending ?? line.quantity
	const said = fetcher.data ? fetcher.data.problem : problem
	if (pending === 0) return null
	return (
		<li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-b border-line p-4 last:border-b-0 sm:grid-cols-[6rem_minmax(0,1fr)_auto]">
			<div className="relative row-span-2 aspect-square w-20 overflow-hidden rounded-cut-sm border-2 border-ink bg-wash sm:w-24">
				<Picture picture={line.picture} sizes="6rem" />
			</div>
			<div>
				<h3 className="leading-snug font-semibold">
					<Link href={line.href} className="inline-block py-1 text-ink underline-offset-4 hover:underline">
						{line.title}
					</Link>
				</h3>
				<p className="text-sm text-ink-soft tabular-nums">
					{formatDong(line.unitPrice)} / {line.unit}
				</p>
				{line.rating && <StarBadge rating={line.rating} href={line.certificateHref ?? undefined} />}
			</div>
			<p className="col-start-2 text-lg font-bold tabular-nums sm:col-start-3 sm:row-start-1 sm:text-right">
				{formatDong(timesDong(line.unitPrice, quantity))}
			</p>
			<div className="col-span-2 sm:col-span-2 sm:col-start-2">
				<LineForm line={line} fetcher={fetcher} />
				{(said ?? line.problem) && (
					<p role="alert" className="mt-2 font-semibold text-cinnabar-deep">
						{said ?? line.problem}
					</p>
				)}
				{line.problem !== null && line.available > 0 && <TakeWhatIsLeft line={line} fetcher={fetcher} />}
			</div>
		</li>
	)
}

type LineFetcher = ReturnType<typeof useFetcher<LineOutcome>>

function LineForm({ line, fetcher }: { line: CartLineView; fetcher: LineFetcher }) {
	const locale = useLocale()
	const form = useRef<HTMLFormElement>(null)
	const sendSoon = useSendingSoon(form, line.quantity, fetcher)

	return (
		<fetcher.Form method="post" ref={form} className="flex flex-wrap items-end gap-x-3 gap-y-2">
			<input type="hidden" name={LINE_FORM.line} value={line.id} />
			{/* The Enter key presses a form's first button; that must not be the one that takes the line out. */}
			<button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
			<QuantityField
				name={LINE_FORM.quantity}
				of={line.title}
				defaultValue={line.quantity}
				max={QUANTITY_MAX}
				onChange={sendSoon}
			/>
			<noscript>
				<button type="submit" className="min-h-11 px-3 font-semibold text-cinnabar underline">
					{m.checkout_line_update({}, { locale })}
				</button>
			</noscript>
			<Button
				type="submit"
				name={LINE_FORM.act}
				value={LINE_FORM.remove}
				variant="quiet"
				aria-label={m.checkout_line_remove_named({ title: line.title }, { locale })}
				icon={<Trash2 aria-hidden="true" className="size-5" />}
			>
				{m.checkout_line_remove({}, { locale })}
			</Button>
		</fetcher.Form>
	)
}

/**
 * Presses and digits in a row are sent together, a moment after the last; at once when the page is about to be left, whose successor then waits for them. The field keeps
 * its focus and what is typed in it, and follows the server where that knows better.
 *
 * @returns to be called at each change
 */
function useSendingSoon(form: RefObject<HTMLFormElement | null>, known: number, fetcher: LineFetcher) {
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	const leaving = useNavigation().state === "loading"
	const { submit } = fetcher
	const idle = fetcher.state === "idle"
	const shown = useRef(known)

	const send = useCallback(() => {
		clearTimeout(timer.current)
		timer.current = undefined
		if (form.current) submit(form.current)
	}, [form, submit])

	useEffect(() => {
		if (leaving && timer.current !== undefined) send()
	}, [leaving, send])

	useEffect(() => {
		if (known === shown.current || !idle || timer.current !== undefined) return
		shown.current = known
		const field = form.current?.elements.namedItem(LINE_FORM.quantity)
		if (field instanceof HTMLInputElement && field.valueAsNumber !== known) field.value = String(known)
	}, [known, idle, form])

	useEffect(() => () => clearTimeout(timer.current), [])

	return useCallback(() => {
		clearTimeout(timer.current)
		timer.current = setTimeout(send, SETTLED_AFTER_MS)
	}, [send])
}

function TakeWhatIsLeft({ line, fetcher }: { line: CartLineView; fetcher: LineFetcher }) {
	const locale = useLocale()
	return (
		<fetcher.Form method="post" className="mt-2">
			<input type="hidden" name={LINE_FORM.line} value={line.id} />
			<input type="hidden" name={LINE_FORM.quantity} value={line.available} />
			<Button type="submit" variant="secondary">
				{m.checkout_line_take_left({ count: line.available }, { locale })}
			</Button>
		</fetcher.Form>
	)
}

/** What was asked and is not answered yet; null when nothing is on its way. */
function pendingQuantity(form: FormData | undefined): number | null {
	if (!form) return null
	if (form.get(LINE_FORM.act) === LINE_FORM.remove) return 0
	const quantity = Number(form.get(LINE_FORM.quantity))
	return Number.isSafeInteger(quantity) && quantity >= 0 ? Math.min(quantity, QUANTITY_MAX) : null
}
