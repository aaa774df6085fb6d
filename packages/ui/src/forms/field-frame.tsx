import { m } from "@ocop/messages"
import { CircleAlert } from "lucide-react"
import { type ReactNode, useId } from "react"
import { useLocale } from "../context/locale"

/** What every field says besides its value. */
export interface FieldTexts {
	label: string
	/** Said before the mistake is made: the form of a phone number, why it is asked. */
	hint?: string
	/** The mistake, in a sentence that says how to mend it. */
	error?: string
}

/** The ids that tie a control to its hint and its error. */
export interface FieldTies {
	id: string
	hintId: string
	errorId: string
	/** For the control: `id`, `aria-describedby` (hint, then error), `aria-invalid`. */
	control: { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined }
}

/** Makes the ids for one field; `givenId` is a form library's own. */
export function useFieldTies({ hint, error }: FieldTexts, givenId: string | undefined): FieldTies {
	const ownId = useId()
	const id = givenId ?? ownId
	const hintId = `${id}-hint`
	const errorId = `${id}-error`
	const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(" ")
	return {
		id,
		hintId,
		errorId,
		control: { id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined },
	}
}

export const CONTROL =
	"block w-full rounded-cut-sm border-2 border-clay bg-raised px-3 text-base text-ink placeholder:text-ink-soft hover:border-ink focus-visible:border-indigo disabled:cursor-not-allowed disabled:bg-wash disabled:text-ink-soft aria-invalid:border-cinnabar aria-invalid:bg-cinnabar-wash"

interface FieldFrameProps {
	texts: FieldTexts
	ties: FieldTies
	/** Says "không bắt buộc" after the label: what is optional is marked, the rest is needed. */
	optional: boolean
	children: ReactNode
}

/** Label above, hint under it, the control, the error below. */
export function FieldFrame({ texts, ties, optional, children }: FieldFrameProps) {
	const locale = useLocale()
	return (
		<div className="grid content-start gap-1.5">
			<label htmlFor={ties.id} className="font-semibold">
				{texts.label}
				{optional && (
					<span className="font-normal text-ink-soft"> ({m.ui_field_optional({}, { locale })})</span>
				)}
			</label>
			<FieldHint texts={texts} ties={ties} />
			{children}
			<FieldError texts={texts} ties={ties} />
		</div>
	)
}

export function FieldHint({ texts, ties }: { texts: FieldTexts; ties: FieldTies }) {
	if (!texts.hint) return null
	return (
		<p id={ties.hintId} className="-mt-1 text-sm text-ink-soft">
			{texts.hint}
		</p>
	)
}

export function FieldError({ texts, ties }: { texts: FieldTexts; ties: FieldTies }) {
	if (!texts.error) return null
	return (
		<p id={ties.errorId} className="flex items-start gap-1.5 text-sm font-semibold text-cinnabar-deep">
			<CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
			{texts.error}
		</p>
	)
}
