// Writes the gallery as pages that open without a server, for looking at: light and dark, Vietnamese and English.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { compile } from "@tailwindcss/node"
import { Scanner } from "@tailwindcss/oxide"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { Gallery } from "./dist/gallery/gallery.js"

const here = dirname(fileURLToPath(import.meta.url))
const outdir = join(here, "build")

const stylesheet = await compile('@import "tailwindcss"; @import "./src/tokens.css";', {
	base: here,
	onDependency: () => {},
})
const classes = new Scanner({ sources: stylesheet.sources }).scan()

mkdirSync(outdir, { recursive: true })
writeFileSync(join(outdir, "gallery.css"), stylesheet.build(classes))
for (const locale of ["vi", "en"])
	for (const theme of ["light", "dark"]) {
		const body = renderToStaticMarkup(createElement(Gallery, { locale }))
		const page = `<!doctype html><html lang="${locale}" data-theme="${theme}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gallery</title><link rel="stylesheet" href="gallery.css"></head><body>${body}</body></html>`
		writeFileSync(join(outdir, `${locale}-${theme}.html`), page)
	}
console.log(`The gallery is in ${outdir}`)
