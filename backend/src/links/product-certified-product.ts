import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import CertificationModule from "../modules/certification"

/** The certified product behind a listing: at most one; a certified product may have several listings (gift sets). */
export default defineLink(
	{ linkable: ProductModule.linkable.product, isList: true },
	{ linkable: CertificationModule.linkable.certifiedProduct },
)
