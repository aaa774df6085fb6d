import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123000201 extends Migration {
	override async up(): Promise<void> {
		// What went out with the lines of a parcel that comes back is read from the moves.
		this.addSql(`create index "stock_move_of_lines" on "stock_move" using gin ("line_ids")`)
	}

	override async down(): Promise<void> {
		this.addSql(`drop index if exists "stock_move_of_lines"`)
	}
}
