import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The facts of a decision that a certificate keeps from the day it is written. */
const WRITTEN =
	"code, stars, potential_five, part_a, part_b, part_c, score, decision_number, authority, decided_on, valid_through"

const of = (row: "new" | "old") => WRITTEN.replace(/(\w+)(,|$)/g, `${row}.$1$2`)

/**
 * What the first keepers of the history let through (invariants 3 and 5): the number on the paper may be added when the paper comes,
 * and is not exchanged then; a certificate's id, which others point to, is its own for good; and a certified product with a history is
 * neither hidden nor given another code, which would take the history away from whoever verifies it.
 */
export class Migration20261122000041 extends Migration {
	override async up(): Promise<void> {
		this.addSql(`create or replace function ocop_certificate_history() returns trigger language plpgsql as $$
			begin
				if tg_op = 'DELETE' then
					raise exception 'certificates are never deleted' using errcode = '23514', constraint = 'ocop_certificate_kept';
				end if;
				if new.deleted_at is not null then
					raise exception 'certificates are never deleted' using errcode = '23514', constraint = 'ocop_certificate_kept';
				end if;
				if new.certified_product_id <> old.certified_product_id or new.id <> old.id then
					raise exception 'certificates never move' using errcode = '23514', constraint = 'ocop_certificate_stays';
				end if;
				if (${of("new")}) is distinct from (${of("old")})
					or (old.certificate_number is not null and new.certificate_number is distinct from old.certificate_number) then
					raise exception 'a decision is not rewritten' using errcode = '23514', constraint = 'ocop_certificate_written';
				end if;
				if old.state <> 'active' and (new.state, new.revoked_on, new.revoked_reason, new.superseded_by)
					is distinct from (old.state, old.revoked_on, old.revoked_reason, old.superseded_by) then
					raise exception 'an ended certificate stays ended' using errcode = '23514', constraint = 'ocop_certificate_final';
				end if;
				return new;
			end $$`)
		this.addSql(`create or replace function ocop_certified_product_owner() returns trigger language plpgsql as $$
			begin
				if new.producer_id <> old.producer_id then
					raise exception 'certified products never move' using errcode = '23514', constraint = 'ocop_certificate_stays';
				end if;
				if (new.deleted_at is not null or new.code <> old.code or new.id <> old.id)
					and exists (select 1 from certificate where certified_product_id = old.id) then
					raise exception 'certified products with a history are kept' using errcode = '23514', constraint = 'ocop_certificate_kept';
				end if;
				return new;
			end $$`)
	}

	override async down(): Promise<void> {
		// The functions stay: they refuse more than the ones before, and nothing depends on what those let through.
	}
}
