import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { foldText, publicCode, slugOf } from "@ocop/domain"
import { wardOf } from "@ocop/geo"
import { environment } from "../../environment"
import { drawingPath } from "../drawings/drawing-of"
import { MarketError } from "../market-error"
import type { OfficerRole } from "../modules/office/service"
import { PRODUCER_MODULE } from "../modules/producer"
import type { ProducerInput } from "../modules/producer/producer-input"
import type ProducerModuleService from "../modules/producer/service"

/** What an officer tells of a producer. */
export interface ProducerEntry {
	name: string
	nameEn: string | null
	kind: ProducerInput["kind"]
	wardCode: string
	/** "+84…" */
	phone: string | null
	storyVi: string | null
}

/**
 * Completes an officer's entry by what nobody should have to type: code, address of the page, former district, picture. Two producers
 * of one name in one ward are taken for the same one.
 *
 * @throws MarketError 409 when the ward has a producer of that name
 */
export async function newProducer(
	container: MedusaContainer,
	entry: ProducerEntry,
	role: OfficerRole,
): Promise<ProducerInput> {
	const producers = container.resolve<ProducerModuleService>(PRODUCER_MODULE)
	const neighbours = await producers.listProducers(
		{ ward_code: entry.wardCode },
		{ select: ["name"], take: null },
	)
	const ward = wardOf(entry.wardCode)
	if (neighbours.some(({ name }) => foldText(name) === foldText(entry.name))) {
		throw new MarketError("producer_known", 409, {
			field: "name",
			params: { name: entry.name, ward: ward?.fullName ?? entry.wardCode },
		})
	}
	const code = publicCode(randomBytes(5))
	const handle = slugOf(entry.name) || code.toLowerCase()
	const namesakes = await producers.listProducers({ handle }, { select: ["id"], take: 1, withDeleted: true })
	return {
		code,
		handle: namesakes.length === 0 ? handle : `${handle}-${code.toLowerCase()}`,
		name: entry.name,
		name_en: entry.nameEn,
		kind: entry.kind,
		ward_code: entry.wardCode,
		former_district: ward?.formerDistrict?.slug ?? null,
		phone: entry.phone,
		story_vi: entry.storyVi ?? "",
		story_en: null,
		founded_year: null,
		state: registeredState(role),
		// In a demo market nothing may be taken for real, whoever typed it.
		demo: environment.mode === "demo",
		picture_src: drawingPath("producer", code.toLowerCase()),
	}
}

/**
 * The operator admits producers, so whom it enters is admitted. The programme office knows producers from decisions; admitting
 * one is not its to do (docs/domain.md, "Who may do what").
 */
function registeredState(role: OfficerRole): ProducerInput["state"] {
	return role === "operator" ? "approved" : "applied"
}
