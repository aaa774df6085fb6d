import type { DemoShowroom } from "@ocop/demo-data"
import type { Weekday } from "@ocop/domain"
import { SHOWROOM_MODULE } from "../../../modules/showroom"
import type ShowroomModuleService from "../../../modules/showroom/service"
import type { ShowroomInput } from "../../../modules/showroom/showroom-input"
import { openShowrooms } from "../../showroom/open-showrooms"
import { demoId } from "../demo-id"
import type { DemoLoading } from "../demo-loading"

const BATCH = 40

const WEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

export async function loadShowrooms({ container, ledger, data, actor }: DemoLoading): Promise<void> {
	const service = container.resolve<ShowroomModuleService>(SHOWROOM_MODULE)
	await ledger.run("showrooms", data.showrooms, BATCH, async (batch) => {
		const ids = batch.map(({ key }) => showroomId(key))
		const standing = await service.listShowrooms({ id: ids }, { select: ["id"], take: null })
		const known = new Set(standing.map(({ id }) => id))
		const showrooms = batch.filter(({ key }) => !known.has(showroomId(key))).map(inputOf)
		if (showrooms.length > 0) await openShowrooms(container).run({ input: { showrooms, actor } })
	})
}

export function showroomId(key: string): string {
	return demoId("showroom", key)
}

function inputOf(showroom: DemoShowroom): ShowroomInput {
	return {
		id: showroomId(showroom.key),
		code: showroom.code,
		handle: showroom.handle,
		nameVi: showroom.name.vi,
		nameEn: showroom.name.en,
		kind: showroom.kind,
		address: showroom.address.vi,
		addressEn: showroom.address.en,
		wardCode: showroom.wardCode,
		lat: showroom.lat,
		lon: showroom.lon,
		phone: showroom.phone,
		hours: WEEK.map((weekday) => [...showroom.hours[weekday]]),
		demo: true,
	}
}
