/**
 * Whether a browser sent this form as a page, without scripts: the answer then stands in the history, and a reload would send the form again.
 */
export function isDocumentPost(request: Request): boolean {
	return (request.headers.get("Accept") ?? "").includes("text/html")
}
