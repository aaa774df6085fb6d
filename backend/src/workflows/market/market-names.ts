/** How the one store and channel are called in the admin. */
export const STORE_NAME = "Chợ OCOP"

/** The pooled location of what producers sell online; the only one linked to the channel (invariant 9). */
export const ONLINE_LOCATION_NAME = "online"

/** Fulfilment set, service zone and shipping option of the one calculated delivery (architecture, rule 5). */
export const DELIVERY_SET_NAME = "giao-hang"
export const DELIVERY_ZONE_NAME = "viet-nam"
export const DELIVERY_OPTION_NAME = "Giao hàng theo kiện"
export const DELIVERY_OPTION_CODE = "parcel-plan"

/** Identifier of the fulfilment provider that prices a cart by its parcel plan. */
export const DELIVERY_PROVIDER = "parcel-plan"

/** A listing has one variant; Medusa wants it named by an option, which all listings share. */
export const LISTING_OPTION_TITLE = "Quy cách"
export const LISTING_OPTION_VALUE = "Mặc định"
