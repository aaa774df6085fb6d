import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A column's heading; `end` for figures, which stand at the right. One without words is that of buttons. */
export interface Column {
	label?: string
	end?: boolean
}

interface WideTableProps {
	columns: Column[]
	/** From which width on it scrolls instead of becoming narrower. */
	className?: string
	/** Its rows. */
	children: ReactNode
}

/** A table that is wider than a phone scrolls by itself, and the page around it does not. */
export function WideTable({ columns, className = "min-w-[56rem]", children }: WideTableProps) {
	return (
		<div className="overflow-x-auto">
			<Table className={className}>
				<Table.Header>
					<Table.Row>
						{columns.map(({ label, end }) => (
							<Table.HeaderCell key={label ?? ""} className={end ? "text-right" : undefined}>
								{label}
							</Table.HeaderCell>
						))}
					</Table.Row>
				</Table.Header>
				<Table.Body>{children}</Table.Body>
			</Table>
		</div>
	)
}
