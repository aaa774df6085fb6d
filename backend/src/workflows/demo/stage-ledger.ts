import type { MedusaContainer } from "@medusajs/framework/types"
import { marketClock } from "../../../clock"
import { DEMO_MODULE } from "../../modules/demo"
import type DemoModuleService from "../../modules/demo/service"

/** Told after every batch of a stage; the words go to the log. */
export type Report = (stage: string, done: number, total: number) => void

/**
 * Where each stage of the load stands, in the table demo_load_stage. A batch is written down when all of it is in, so a load that
 * is killed repeats at most one batch, and each batch skips what is there already.
 */
export class StageLedger {
	private readonly service: DemoModuleService

	constructor(
		container: MedusaContainer,
		private readonly fingerprint: string,
		private readonly report: Report,
	) {
		this.service = container.resolve<DemoModuleService>(DEMO_MODULE)
	}

	/** Runs `load` for the items of a stage that are not in yet, `size` at a time and in their order. */
	async run<Item>(
		stage: string,
		items: readonly Item[],
		size: number,
		load: (batch: readonly Item[]) => Promise<void>,
	): Promise<void> {
		const row = await this.open(stage, items.length)
		if (row.finished_at) return
		for (let done = row.done; done < items.length; ) {
			const batch = items.slice(done, done + size)
			await load(batch)
			done += batch.length
			await this.service.updateDemoLoadStages({ stage, done })
			this.report(stage, done, items.length)
		}
		await this.service.updateDemoLoadStages({ stage, done: items.length, finished_at: marketClock.now() })
	}

	private async open(stage: string, total: number) {
		const [row] = await this.service.listDemoLoadStages({ stage })
		if (row) return row
		return await this.service.createDemoLoadStages({ stage, total, fingerprint: this.fingerprint })
	}
}
