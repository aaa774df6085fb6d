import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import OriginModule from "../modules/origin"

/** The origin that a listing states. */
export default defineLink(
	{ linkable: ProductModule.linkable.product },
	{ linkable: OriginModule.linkable.originStatement },
)
