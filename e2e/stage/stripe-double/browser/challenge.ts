/** The bank's question. Within a page it tells the page when it is answered; by itself it goes back to where it was opened from. */
const asked = new URL(location.href)
const clientSecret = asked.searchParams.get("client_secret") ?? ""

async function answer(outcome: string): Promise<void> {
	const response = await fetch(asked.pathname, {
		method: "POST",
		body: new URLSearchParams({ client_secret: clientSecret, outcome }),
	})
	const { id, status } = await response.json()
	const back = asked.searchParams.get("return_url")
	if (back === null) parent.postMessage({ challenge: id, status }, "*")
	else {
		const target = new URL(back)
		target.searchParams.set("payment_intent", id)
		target.searchParams.set("payment_intent_client_secret", clientSecret)
		target.searchParams.set("redirect_status", status === "succeeded" ? "succeeded" : "failed")
		location.assign(target)
	}
}

for (const button of document.querySelectorAll("button")) {
	button.addEventListener("click", () => void answer(button.value))
}
