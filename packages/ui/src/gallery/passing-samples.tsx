import { useState } from "react"
import { Button } from "../actions/button"
import { Dialog } from "../feedback/dialog"
import { useToast } from "../feedback/toast"

/** What appears only after a press: a dialog, a toast. */
export function PassingSamples() {
	const [open, setOpen] = useState(false)
	const toast = useToast()
	return (
		<div className="flex flex-wrap gap-4">
			<Button variant="secondary" onClick={() => setOpen(true)}>
				Mở hộp thoại
			</Button>
			<Button variant="secondary" onClick={() => toast({ text: "Đã thêm Miến dong vào giỏ." })}>
				Hiện lời nhắn
			</Button>
			<Dialog
				open={open}
				onClose={() => setOpen(false)}
				title="Bỏ khăn lụa khỏi giỏ?"
				actions={
					<>
						<Button variant="secondary" onClick={() => setOpen(false)}>
							Giữ lại
						</Button>
						<Button variant="danger" onClick={() => setOpen(false)}>
							Bỏ ra
						</Button>
					</>
				}
			>
				Giá và số lượng của các món khác không đổi.
			</Dialog>
		</div>
	)
}
