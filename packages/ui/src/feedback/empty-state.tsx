import { HenDrawing } from "../drawings/hen"
import { DRAWING, State, type StateProps } from "./state"

/** Nothing here yet: a hen that looks for grains. */
export function EmptyState({ drawing = <HenDrawing className={DRAWING} />, ...rest }: StateProps) {
	return <State drawing={drawing} {...rest} />
}
