import { m } from "@ocop/messages"
import { Button, Notice, useLocale } from "@ocop/ui"
import type { CheckoutView } from "./checkout-view.server"
import { EnterPlaces } from "./enter-places"
import { FIELDS, lineAct } from "./fields"

interface LineObstaclesProps {
	view: CheckoutView
	/** What is in the way: what is left of a line, or where it would have to go. */
	reason: "stock" | "way"
	/** Id of the checkout form: its buttons send along what was typed, so that nothing of it is lost. */
	form: string
}

type Line = CheckoutView["groups"][number]["lines"][number]

/** Lines that cannot be ordered as they stand, each named, with what can be done about it. */
export function LineObstacles({ view, reason, form }: LineObstaclesProps) {
	const locale = useLocale()
	const lines = view.groups.flatMap((group) => group.lines)
	const obstacles = lines.flatMap((line) => {
		const sentence = reason === "stock" ? line.problem : line.tooFar
		return sentence === null ? [] : [{ line, sentence }]
	})
	if (obstacles.length === 0) return null
	return (
		<div className={reason === "stock" ? "mt-4" : ""}>
			{/* Above the form these buttons would be its first: without this one the Enter key would take goods out. */}
			<EnterPlaces form={form} />
			<Notice tone="warning" title={m.checkout_lines_in_the_way({}, { locale })} announce={reason === "way"}>
				<ul className="grid gap-3">
					{obstacles.map(({ line, sentence }) => (
						<LineObstacle
							key={line.id}
							line={line}
							sentence={sentence}
							left={reason === "stock" ? line.available : 0}
							form={form}
						/>
					))}
				</ul>
			</Notice>
		</div>
	)
}

interface LineObstacleProps {
	line: Line
	sentence: string
	/** How many can be taken instead; zero when none can. */
	left: number
	form: string
}

function LineObstacle({ line, sentence, left, form }: LineObstacleProps) {
	const locale = useLocale()
	const sends = { type: "submit", form, name: FIELDS.act } as const
	return (
		<li>
			<p>
				<strong className="font-semibold">{line.title}</strong>: {sentence}
			</p>
			<div className="mt-2 flex flex-wrap gap-2">
				{left > 0 && (
					<Button {...sends} value={lineAct(line.id, left)} variant="secondary">
						{m.checkout_line_take_left({ count: left }, { locale })}
					</Button>
				)}
				<Button {...sends} value={lineAct(line.id, 0)} variant={left > 0 ? "quiet" : "secondary"}>
					{m.checkout_line_remove_named({ title: line.title }, { locale })}
				</Button>
			</div>
		</li>
	)
}
