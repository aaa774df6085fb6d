import type { Motif } from "../motif"
import { asparagus } from "./asparagus"
import { bag } from "./bag"
import { banana } from "./banana"
import { birdCage } from "./bird-cage"
import { bonsai } from "./bonsai"
import { bowl } from "./bowl"
import { bronze } from "./bronze"
import { cake } from "./cake"
import { candy } from "./candy"
import { chopsticks } from "./chopsticks"
import { coffee } from "./coffee"
import { conicalHat } from "./conical-hat"
import { cordyceps } from "./cordyceps"
import { dress } from "./dress"
import { egg } from "./egg"
import { embroidery } from "./embroidery"
import { essentialOil } from "./essential-oil"
import { fan } from "./fan"
import { figurine } from "./figurine"
import { wholeFish } from "./fish"
import { fishSauce } from "./fish-sauce"
import { flower } from "./flower"
import { fruit } from "./fruit"
import { goldfish } from "./goldfish"
import { greenRice } from "./green-rice"
import { herb } from "./herb"
import { honey } from "./honey"
import { incense } from "./incense"
import { juice } from "./juice"
import { lacquer } from "./lacquer"
import { longan } from "./longan"
import { lotusPond } from "./lotus"
import { lotusSeed } from "./lotus-seed"
import { lotusTea } from "./lotus-tea"
import { lychee } from "./lychee"
import { meat } from "./meat"
import { melon } from "./melon"
import { milk } from "./milk"
import { mushroom } from "./mushroom"
import { orange } from "./orange"
import { painting } from "./painting"
import { peanutCandy } from "./peanut-candy"
import { pomelo } from "./pomelo"
import { quilt } from "./quilt"
import { rattan } from "./rattan"
import { rice } from "./rice"
import { riceCake } from "./rice-cake"
import { rolledCake } from "./rolled-cake"
import { sausage } from "./sausage"
import { scarf } from "./scarf"
import { silk } from "./silk"
import { snack } from "./snack"
import { soap } from "./soap"
import { soySauce } from "./soy-sauce"
import { spice } from "./spice"
import { stone } from "./stone"
import { straw } from "./straw"
import { tea } from "./tea"
import { teapot } from "./teapot"
import { tofu } from "./tofu"
import { tour } from "./tour"
import { turmeric } from "./turmeric"
import { vase } from "./vase"
import { vegetables } from "./vegetables"
import { vermicelli } from "./vermicelli"
import { wine } from "./wine"
import { wood } from "./wood"
import { yogurt } from "./yogurt"

/** Every object that the demo shop can draw, by the key that listings carry. */
export const MOTIFS = {
	asparagus: asparagus,
	bag: bag,
	banana: banana,
	"bird-cage": birdCage,
	bonsai: bonsai,
	bowl: bowl,
	bronze: bronze,
	cake: cake,
	candy: candy,
	chopsticks: chopsticks,
	coffee: coffee,
	"conical-hat": conicalHat,
	cordyceps: cordyceps,
	dress: dress,
	egg: egg,
	embroidery: embroidery,
	"essential-oil": essentialOil,
	fan: fan,
	figurine: figurine,
	fish: wholeFish,
	"fish-sauce": fishSauce,
	flower: flower,
	fruit: fruit,
	goldfish: goldfish,
	"green-rice": greenRice,
	herb: herb,
	honey: honey,
	incense: incense,
	juice: juice,
	lacquer: lacquer,
	longan: longan,
	lotus: lotusPond,
	"lotus-seed": lotusSeed,
	"lotus-tea": lotusTea,
	lychee: lychee,
	meat: meat,
	melon: melon,
	milk: milk,
	mushroom: mushroom,
	orange: orange,
	painting: painting,
	"peanut-candy": peanutCandy,
	pomelo: pomelo,
	quilt: quilt,
	rattan: rattan,
	rice: rice,
	"rice-cake": riceCake,
	"rolled-cake": rolledCake,
	sausage: sausage,
	scarf: scarf,
	silk: silk,
	snack: snack,
	soap: soap,
	"soy-sauce": soySauce,
	spice: spice,
	stone: stone,
	straw: straw,
	tea: tea,
	teapot: teapot,
	tofu: tofu,
	tour: tour,
	turmeric: turmeric,
	vase: vase,
	vegetables: vegetables,
	vermicelli: vermicelli,
	wine: wine,
	wood: wood,
	yogurt: yogurt,
} as const satisfies Record<string, Motif>
