import { type MapPoint, WardMap } from "@ocop/ui"
import { MAP_BOX } from "./map-image"

interface ShowroomMapProps {
	map: { title: string; image: string; points: MapPoint[] }
}

/** Pins over the drawn wards. The wards are a picture of their own: the same for every page, kept by the browser. */
export function ShowroomMap({ map }: ShowroomMapProps) {
	return (
		<div className="relative">
			<img
				src={map.image}
				alt=""
				{...MAP_BOX}
				decoding="async"
				className="absolute inset-0 size-full select-none"
			/>
			<div className="relative">
				<WardMap map={{ title: map.title, ...MAP_BOX, shapes: [], points: map.points }} />
			</div>
		</div>
	)
}
