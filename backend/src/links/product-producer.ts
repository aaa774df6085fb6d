import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ProducerModule from "../modules/producer"

/** Who makes and sells what is listed: a listing has one producer, a producer many listings. */
export default defineLink(
	{ linkable: ProductModule.linkable.product, isList: true },
	{ linkable: ProducerModule.linkable.producer },
)
