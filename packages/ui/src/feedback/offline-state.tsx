import { m } from "@ocop/messages"
import { useLocale } from "../context/locale"
import { FishDrawing } from "../drawings/fish"
import { DRAWING, State, type StateProps } from "./state"

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
