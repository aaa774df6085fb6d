import { useParams } from "react-router-dom"
import { MarketOrder } from "../../../market-orders/market-order"

export default function MarketOrderRoute() {
	const { id } = useParams()
	return id ? <MarketOrder id={id} /> : null
}
