import { Checkbox } from "../forms/checkbox"
import { QuantityField } from "../forms/quantity-field"
import { RadioGroup } from "../forms/radio-group"
import { SelectField } from "../forms/select-field"
import { TextArea } from "../forms/text-area"
import { TextField } from "../forms/text-field"

/** Each field at rest, with a hint, with an error, disabled. */
export function FieldSamples() {
	const wards = [
		{ value: "ha-dong", label: "Phường Hà Đông" },
		{ value: "bat-trang", label: "Xã Bát Tràng" },
	]
	return (
		<div className="grid gap-6 md:grid-cols-2 lg:grid-cols-3">
			<TextField label="Họ và tên" name="name" required autoComplete="name" defaultValue="Nguyễn Thị Lụa" />
			<TextField
				label="Số điện thoại"
				name="phone"
				type="tel"
				required
				hint="Người giao hàng gọi số này."
				error="Số này thiếu một chữ số. Ví dụ: 0912 345 678."
				defaultValue="091234567"
			/>
			<TextField label="Thư điện tử" name="email" type="email" placeholder="ten@vidu.vn" />
			<SelectField label="Xã, phường" name="ward" required placeholder="Chọn xã, phường" options={wards} />
			<TextArea label="Lời nhắn cho người bán" name="note" hint="Ví dụ: gói làm quà." />
			<TextField label="Tỉnh, thành phố" name="province" required disabled defaultValue="Hà Nội" />
			<RadioGroup
				label="Cách thanh toán"
				name="payment"
				defaultValue="cod"
				options={[
					{ value: "cod", label: "Trả tiền khi nhận hàng", detail: "Xem hàng rồi mới trả." },
					{ value: "transfer", label: "Chuyển khoản", detail: "Sắp có.", disabled: true },
				]}
			/>
			<div className="grid content-start gap-4">
				<Checkbox label="Tôi đồng ý cho chợ dùng số này để giao hàng" name="consent" defaultChecked />
				<Checkbox label="Tôi đủ 18 tuổi" name="age" error="Cần đủ 18 tuổi để xem đồ uống có cồn." />
			</div>
			<div className="flex flex-wrap gap-6">
				<QuantityField name="quantity" of="Miến dong" max={20} defaultValue={2} />
				<QuantityField name="left" id="left" error="Chỉ còn 3 gói." defaultValue={5} />
			</div>
		</div>
	)
}
