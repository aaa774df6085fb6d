import { m } from "@ocop/messages"
import type { ReactNode } from "react"
import { useLocale } from "../context/locale"
import { FishDrawing } from "../drawings/fish"
import { HenDrawing } from "../drawings/hen"
import { PigDrawing } from "../drawings/pig"

interface StateProps {
	title: string
	text?: ReactNode
	/** The way on: one or two buttons. */
	actions?: ReactNode
	/** Another drawing than the state's own. */
	drawing?: ReactNode
	heading?: "h1" | "h2"
}

const DRAWING = "mx-auto h-44 w-auto sm:h-52"

function State({ title, text, actions, drawing, heading: Heading = "h2" }: StateProps) {
	return (
		<div className="mx-auto grid max-w-xl content-start justify-items-center gap-3 px-4 py-8 text-center">
			{drawing}
			<Heading className="text-2xl font-bold">{title}</Heading>
			{text && <div className="max-w-md text-ink-soft">{text}</div>}
			{actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
		</div>
	)
}

/** Nothing here yet: a hen that looks for grains. */
export function EmptyState({ drawing = <HenDrawing className={DRAWING} />, ...rest }: StateProps) {
	return <State drawing={drawing} {...rest} />
}

/** Something broke on our side: a pig that turns its back. The words can be replaced, the way on cannot be left out. */
export function ErrorState({
	title,
	text,
	drawing = <PigDrawing className={DRAWING} />,
	...rest
}: Partial<StateProps> & Pick<StateProps, "actions">) {
	const locale = useLocale()
	return (
		<State
			drawing={drawing}
			title={title ?? m.ui_error_title({}, { locale })}
			text={text ?? m.ui_error_text({}, { locale })}
			{...rest}
		/>
	)
}

/** No connection: a carp in still water. */
export function OfflineState({
	title,
	text,
	drawing = <FishDrawing className={DRAWING} />,
	...rest
}: Partial<StateProps> & Pick<StateProps, "actions">) {
	const locale = useLocale()
	return (
		<State
			drawing={drawing}
			title={title ?? m.ui_offline_title({}, { locale })}
			text={text ?? m.ui_offline_text({}, { locale })}
			{...rest}
		/>
	)
}
