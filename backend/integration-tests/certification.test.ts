import { deedsWithActs } from "./certification/deeds-with-acts"
import { journalOfActs } from "./certification/journal"
import { oneActiveCertificate } from "./certification/one-active-certificate"
import { operatorChanges } from "./certification/operator-changes"
import { producersAndOrigins } from "./certification/producers-and-origins"
import { registerList } from "./certification/register-list"
import { registering } from "./certification/registering"
import { rolesKeptApart } from "./certification/roles"
import { soundDecisions } from "./certification/sound-decisions"
import { starsInForce } from "./certification/stars-in-force"
import { TestMarket } from "./certification/test-market"
import { usedDecisions } from "./certification/used-decisions"
import { verification } from "./certification/verification"
import { marketSuite } from "./running/market-suite"

marketSuite({}, ({ api, getContainer }) => {
	const market = new TestMarket({ api, getContainer })
	beforeAll(() => market.open())

	starsInForce(market)
	oneActiveCertificate(market)
	soundDecisions(market)
	usedDecisions(market)
	journalOfActs(market)
	rolesKeptApart(market)
	registerList(market)
	registering(market)
	verification(market)
	producersAndOrigins(market)
	deedsWithActs(market)
	operatorChanges(market)
})
