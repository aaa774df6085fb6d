import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"
import { PigDrawing } from "../drawings/pig"
import { DRAWING, State, type StateProps } from "./state"

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
