import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Several ranges a day instead of one, and English addresses. A day was an object, or null when closed; it becomes a list. */
export class Migration20261122020000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "showroom" add column if not exists "address_en" text null`)
		this.addSql(`update "showroom" set "hours" = (
			select jsonb_agg(case jsonb_typeof(day.value)
				when 'null' then '[]'::jsonb when 'object' then jsonb_build_array(day.value) else day.value end order by day.position)
			from jsonb_array_elements("hours") with ordinality as day (value, position))`)
	}

	override async down(): Promise<void> {
		this.addSql(`update "showroom" set "hours" = (
			select jsonb_agg(case when jsonb_array_length(day.value) = 0 then 'null'::jsonb else jsonb_build_object(
				'opens', day.value -> 0 ->> 'opens', 'closes', day.value -> -1 ->> 'closes') end order by day.position)
			from jsonb_array_elements("hours") with ordinality as day (value, position))`)
		this.addSql(`alter table "showroom" drop column if exists "address_en"`)
	}
}
