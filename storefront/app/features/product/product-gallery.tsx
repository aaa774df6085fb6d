import { Picture, type PictureData } from "@ocop/ui"

const SIZES = "(min-width: 80rem) 40rem, (min-width: 64rem) 50vw, 100vw"

/** The pictures of a product; several stand in a row that one pushes along with a finger, a wheel or the arrow keys. */
export function ProductGallery({ pictures, label }: { pictures: PictureData[]; label: string }) {
	const several = pictures.length > 1
	return (
		<section
			aria-label={label}
			// A row that scrolls must be reachable by keyboard.
			tabIndex={several ? 0 : undefined}
			className="printed flex aspect-[5/4] snap-x snap-mandatory self-start overflow-x-auto overflow-y-hidden lg:aspect-square"
		>
			{pictures.map((picture, index) => (
				<div key={picture.src} className="relative h-full w-full shrink-0 snap-center bg-wash">
					<Picture picture={picture} sizes={SIZES} eager={index === 0 && "first"} />
				</div>
			))}
		</section>
	)
}
