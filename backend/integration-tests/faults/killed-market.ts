import { fork } from "node:child_process"
import { join } from "node:path"
import { z } from "zod"
import type { StepPoint } from "./step-faults"

const BACKEND = join(__dirname, "../..")

const said = z.union([
	z.object({ ready: z.literal(true) }),
	z.object({
		outcomes: z.array(z.object({ code: z.string().nullable(), params: z.record(z.string(), z.unknown()) })),
	}),
	z.object({ stopped: z.array(z.object({ workflow: z.string(), step: z.string(), reached: z.boolean() })) }),
])
type Said = z.infer<typeof said>

/** What a press came to: the refusal's code and its parameters; null for an order. */
export type Outcome = Extract<Said, { outcomes: unknown }>["outcomes"][number]

interface Press {
	cartId: string
	body: object
}

/** Another process of the market on the same database, with locks of its own: the whole application, without anybody's browser. */
export class OtherMarket {
	private constructor(private readonly child: ReturnType<typeof fork>) {}

	static async start(): Promise<OtherMarket> {
		const child = fork(join(__dirname, "killed-market-process.ts"), {
			cwd: BACKEND,
			execArgv: ["--require", "ts-node/register"],
			stdio: ["ignore", "ignore", "inherit", "ipc"],
		})
		const market = new OtherMarket(child)
		await market.hears("ready")
		return market
	}

	/** Presses for all of these carts at once. */
	async place(presses: readonly Press[]): Promise<Outcome[]> {
		this.child.send({ place: presses })
		const heard = await this.hears("outcomes")
		return "outcomes" in heard ? heard.outcomes : []
	}

	/**
	 * Presses for each cart and stops each right before its step; when all of them stand still, the process kills itself.
	 *
	 * @returns which steps were reached
	 */
	async stopAndDie(presses: readonly (Press & StepPoint)[]): Promise<(StepPoint & { reached: boolean })[]> {
		const killed = new Promise<NodeJS.Signals | null>((resolve) =>
			this.child.once("exit", (_code, signal) => resolve(signal)),
		)
		this.child.send({ stop: presses })
		const heard = await this.hears("stopped")
		expect(await killed).toBe("SIGKILL")
		return "stopped" in heard ? heard.stopped : []
	}

	end(): void {
		this.child.kill("SIGKILL")
	}

	private hears(what: string): Promise<Said> {
		return new Promise((resolve, reject) => {
			const gone = () => reject(new Error(`The other market went before it said "${what}"`))
			const listen = (message: unknown) => {
				const heard = said.parse(message)
				if (!(what in heard)) return
				this.child.off("message", listen)
				this.child.off("exit", gone)
				resolve(heard)
			}
			this.child.on("message", listen)
			this.child.once("exit", gone)
		})
	}
}
