import { expect, it } from "vitest"
import { kilometresBetween, nearestFirst } from "./distance"

const lakeHoanKiem = { lat: 21.0288, lon: 105.8525 }
const sonTay = { lat: 21.1381, lon: 105.5051 }
const batTrang = { lat: 20.975, lon: 105.912 }

it("measures the way from the lake to Sơn Tây", () => {
	expect(kilometresBetween(lakeHoanKiem, sonTay)).toBeCloseTo(38, 0)
	expect(kilometresBetween(sonTay, lakeHoanKiem)).toBeCloseTo(kilometresBetween(lakeHoanKiem, sonTay), 9)
	expect(kilometresBetween(sonTay, sonTay)).toBe(0)
})

it("puts the nearest first", () => {
	expect(nearestFirst([sonTay, batTrang], lakeHoanKiem).map(({ thing }) => thing)).toEqual([batTrang, sonTay])
})
