import { request } from "node:http"

/** Sends an address letter by letter, as no library would. @returns the status of the answer */
export function askOddly(
	base: string,
	method: "GET" | "POST",
	target: string,
	headers: Record<string, string>,
): Promise<number> {
	const { port } = new URL(base)
	return new Promise((resolve, reject) => {
		const sent = request({ port, method, path: target, headers: { ...headers, "content-length": 0 } })
		sent.on("response", (answer) => {
			answer.resume()
			resolve(answer.statusCode ?? 0)
		})
		sent.on("error", reject)
		sent.end()
	})
}
