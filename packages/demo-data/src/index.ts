export { namesRealMaker } from "./brand-names"
export { generateMarket, type MarketOptions } from "./generate"
export type * from "./market"
