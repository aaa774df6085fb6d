import { formerDistricts, hanoiWards } from "@ocop/geo"
import { expect, it } from "vitest"
import { mapFrame, pointInFrame } from "./map-frame.server"
import { MAP_BOX } from "./map-image"
import { mapPicture } from "./map-picture.server"

it("shows every ward of Hanoi on the map of the city", () => {
	const frame = mapFrame(null)
	expect(frame).not.toBeNull()
	for (const ward of hanoiWards()) {
		const point = frame && pointInFrame(frame, ward.lat, ward.lon)
		expect(point?.x).toBeGreaterThan(0)
		expect(point?.x).toBeLessThan(MAP_BOX.width)
		expect(point?.y).toBeGreaterThan(0)
		expect(point?.y).toBeLessThan(MAP_BOX.height)
	}
})

it("frames each former district around its own wards, closer than the city", () => {
	for (const { slug } of formerDistricts()) {
		const frame = mapFrame(slug)
		expect(frame?.width).toBeLessThan(MAP_BOX.width)
		for (const ward of hanoiWards().filter(({ formerDistrict }) => formerDistrict.slug === slug)) {
			const point = frame && pointInFrame(frame, ward.lat, ward.lon)
			expect(point?.x).toBeGreaterThan(0)
			expect(point?.x).toBeLessThan(MAP_BOX.width)
			expect(point?.y).toBeGreaterThan(0)
			expect(point?.y).toBeLessThan(MAP_BOX.height)
		}
	}
})

it("draws no district that Hanoi never had", () => {
	expect(mapFrame("atlantis")).toBeNull()
	expect(mapPicture("atlantis")).toBeNull()
	expect(mapPicture("dong-da")).toContain("<svg")
})
