import { createRequire } from "node:module"
import PDFDocument from "pdfkit"
import QRCode from "qrcode"

const own = createRequire(__filename)
const FONTS = "@expo-google-fonts/be-vietnam-pro"
const REGULAR = own.resolve(`${FONTS}/400Regular/BeVietnamPro_400Regular.ttf`)
const BOLD = own.resolve(`${FONTS}/700Bold/BeVietnamPro_700Bold.ttf`)

/** Points to a millimetre. */
const MM = 72 / 25.4
const QUIET_MODULES = 2

interface TextStyle {
	/** Points. */
	size: number
	bold?: boolean
	grey?: boolean
	align?: "left" | "right" | "center"
	/** From the left margin and how wide, in millimetres; the whole breadth when they are not said. */
	at?: { x: number; width: number }
	/** Millimetres at most; what does not fit is cut with an ellipsis. */
	height?: number
}

/**
 * A sheet of paper that is filled from top to bottom, in millimetres. The whole of Be Vietnam Pro is at hand, so every Vietnamese letter is drawn as it is; the document
 * holds those that are used.
 */
export class Paper {
	private readonly document: PDFKit.PDFDocument
	/** Distance of what comes next from the upper edge. */
	private place: number

	/** @param size in millimetres @param title of the document, for readers and printers */
	constructor(
		private readonly size: { width: number; height: number; margin: number },
		title: string,
		madeAt: Date,
	) {
		this.document = new PDFDocument({
			size: [size.width * MM, size.height * MM],
			margin: 0,
			lang: "vi",
			displayTitle: true,
			info: { Title: title, CreationDate: madeAt, ModDate: madeAt },
		})
		this.document.registerFont("regular", REGULAR)
		this.document.registerFont("bold", BOLD)
		this.place = size.margin
	}

	/** Breadth between the margins. */
	get breadth(): number {
		return this.size.width - 2 * this.size.margin
	}

	/** Millimetres that are left above the lower margin. */
	get left(): number {
		return this.size.height - this.size.margin - this.place
	}

	/** Draws a text where the paper stands, and moves on below it. */
	text(text: string, style: TextStyle): this {
		this.place += this.draw(text, style)
		return this
	}

	/** Draws texts beside each other, and moves on below the longest. */
	row(cells: readonly (readonly [text: string, style: TextStyle])[]): this {
		this.place += Math.max(0, ...cells.map(([text, style]) => this.draw(text, style)))
		return this
	}

	/** How high a text would be, in millimetres. */
	heightOf(text: string, { size, bold = false, at }: TextStyle): number {
		this.document.font(bold ? "bold" : "regular").fontSize(size)
		return this.document.heightOfString(text, { width: (at?.width ?? this.breadth) * MM }) / MM
	}

	gap(millimetres: number): this {
		this.place += millimetres
		return this
	}

	rule(): this {
		const y = this.place * MM
		this.document
			.moveTo(this.size.margin * MM, y)
			.lineTo((this.size.width - this.size.margin) * MM, y)
			.lineWidth(0.5)
			.strokeColor("#000")
			.stroke()
		return this.gap(1.5)
	}

	/** A frame around what `fill` draws. */
	framed(fill: () => void): this {
		const from = this.place
		this.gap(1.5)
		fill()
		this.gap(1)
		this.document
			.rect(this.size.margin * MM, from * MM, this.breadth * MM, (this.place - from) * MM)
			.lineWidth(1)
			.strokeColor("#000")
			.stroke()
		return this
	}

	/** A QR code at the right margin, beside what comes next. Drawn as one shape, so that it is sharp at any size. */
	qr(content: string, side: number): this {
		const { modules } = QRCode.create(content, { errorCorrectionLevel: "M" })
		const module = (side / (modules.size + 2 * QUIET_MODULES)) * MM
		const left = (this.size.width - this.size.margin - side) * MM + QUIET_MODULES * module
		const top = this.place * MM + QUIET_MODULES * module
		for (let row = 0; row < modules.size; row++) {
			for (let column = 0; column < modules.size; column++) {
				if (modules.get(row, column)) {
					this.document.rect(left + column * module, top + row * module, module, module)
				}
			}
		}
		this.document.fill("#000")
		return this
	}

	/** Another sheet, filled from its top. */
	next(): this {
		this.document.addPage({ size: [this.size.width * MM, this.size.height * MM], margin: 0 })
		this.place = this.size.margin
		return this
	}

	/** The finished document. */
	async bytes(): Promise<Buffer> {
		const { document } = this
		const parts: Buffer[] = []
		return await new Promise((resolve, reject) => {
			document.on("data", (part: Buffer) => parts.push(part))
			document.on("end", () => resolve(Buffer.concat(parts)))
			document.on("error", reject)
			document.end()
		})
	}

	/** @returns the height that was drawn, in millimetres */
	private draw(text: string, style: TextStyle): number {
		const {
			size,
			bold = false,
			grey = false,
			align = "left",
			at = { x: 0, width: this.breadth },
			height,
		} = style
		const drawn =
			height === undefined ? this.heightOf(text, style) : Math.min(height, this.heightOf(text, style))
		this.document
			.font(bold ? "bold" : "regular")
			.fontSize(size)
			.fillColor(grey ? "#444" : "#000")
			.text(text, (this.size.margin + at.x) * MM, this.place * MM, {
				width: at.width * MM,
				align,
				...(height === undefined ? {} : { height: drawn * MM, ellipsis: true }),
			})
		return drawn
	}
}
