import { useParams } from "react-router-dom"
import { CertifiedProduct } from "../../../register/certified-product"

export default function CertifiedProductRoute() {
	const { id } = useParams()
	return id ? <CertifiedProduct id={id} /> : null
}
