import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Who is at sending a refund to a card, and how often the provider refused it; money that is for no order. A bank's reference is kept as banks compare it: capitals without spaces. */
export class Migration20261122150000 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`alter table "market_refund" add column "claimed_until" timestamptz null,
			add column "refusals" integer not null default 0 check ("refusals" >= 0)`)
		this.addSql(
			`alter table "received_payment" add column "set_aside_at" timestamptz null, add column "set_aside_note" text null`,
		)
		this.addSql(`update "received_payment" as "money" set "external_id" = upper(regexp_replace("external_id", '\\s', '', 'g'))
			where "provider" <> 'stripe' and not exists (select 1 from "received_payment" as "other" where "other"."id" <> "money"."id"
				and "other"."provider" <> 'stripe' and upper(regexp_replace("other"."external_id", '\\s', '', 'g'))
					= upper(regexp_replace("money"."external_id", '\\s', '', 'g')))`)
	}

	override async down(): Promise<void> {
		this.addSql(
			`alter table "received_payment" drop column if exists "set_aside_at", drop column if exists "set_aside_note"`,
		)
		this.addSql(
			`alter table "market_refund" drop column if exists "claimed_until", drop column if exists "refusals"`,
		)
	}
}
