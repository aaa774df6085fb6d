export interface PictureData {
	/** One entry a format, best first: `{ type: "image/avif", srcSet: "/p/a-320.avif 320w, …" }`. */
	sources?: { type: string; srcSet: string }[]
	src: string
	/** Natural size in pixels: keeps its place on the page before it has loaded. */
	width: number
	height: number
	alt: string
	/** A few pixels as a data address; stretched over the box they are a blur, shown until the picture is there. */
	placeholder?: string | undefined
}

interface PictureProps {
	picture: PictureData
	/** The `sizes` of the sources. */
	sizes?: string
	/** For pictures of the first screen, which load at once; "first" is the one that everything else waits for. */
	eager?: boolean | "first"
}

/** A picture in several formats and widths over its blurred placeholder; fills the box around it. */
export function Picture({ picture, sizes, eager = false }: PictureProps) {
	return (
		<span className="absolute inset-0 block overflow-hidden">
			{picture.placeholder && (
				<img
					src={picture.placeholder}
					alt=""
					aria-hidden="true"
					className="absolute inset-0 size-full object-cover"
				/>
			)}
			<picture>
				{picture.sources?.map((source) => (
					<source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
				))}
				<img
					src={picture.src}
					alt={picture.alt}
					width={picture.width}
					height={picture.height}
					loading={eager ? "eager" : "lazy"}
					fetchPriority={eager === "first" ? "high" : undefined}
					decoding={eager === "first" ? "sync" : "async"}
					className="relative size-full object-cover"
				/>
			</picture>
		</span>
	)
}
