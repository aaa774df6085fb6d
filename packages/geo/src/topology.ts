import type { Feature, FeatureCollection, MultiPolygon } from "geojson"
import { feature, mesh } from "topojson-client"
import type { GeometryCollection, Topology } from "topojson-specification"

/** The shape of our TopoJSON files: one layer of multi-polygons with the unit's code as id. */
export interface OutlineFile {
	arcs: number[][][]
	transform: { scale: number[]; translate: number[] }
	objects: { layer: { geometries: { id: string; arcs: number[][][] }[] } }
}

export type OutlineFeature = Feature<MultiPolygon>

/** Outlines on a plane: x is the longitude times `xPerDegree`, y the latitude. */
export interface PlaneOutlines {
	features: readonly OutlineFeature[]
	/** The border around everything, without the borders inside. */
	border: MultiLine
	xPerDegree: number
}

type MultiLine = ReturnType<typeof mesh>

/**
 * Reads a file and narrows its degrees of longitude to their true length at `middleLatitude`. Over a city, or a country as
 * narrow as Vietnam, that is as good as any projection, and it keeps straight lines straight.
 */
export function readOutlines(file: OutlineFile, middleLatitude: number): PlaneOutlines {
	const xPerDegree = Math.cos((middleLatitude * Math.PI) / 180)
	const [xScale = 1, yScale = 1] = file.transform.scale
	const [xStart = 0, yStart = 0] = file.transform.translate
	const layer: GeometryCollection = {
		type: "GeometryCollection",
		geometries: file.objects.layer.geometries.map(({ id, arcs }) => ({ type: "MultiPolygon", id, arcs })),
	}
	const topology: Topology = {
		type: "Topology",
		arcs: file.arcs,
		objects: { layer },
		transform: { scale: [xScale * xPerDegree, yScale], translate: [xStart * xPerDegree, yStart] },
	}
	const collection: FeatureCollection = feature(topology, layer)
	return {
		features: collection.features.filter(isMultiPolygon),
		border: mesh(topology, layer, (a, b) => a === b),
		xPerDegree,
	}
}

function isMultiPolygon(candidate: Feature): candidate is OutlineFeature {
	return candidate.geometry.type === "MultiPolygon"
}
