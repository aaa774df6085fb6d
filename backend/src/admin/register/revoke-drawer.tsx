import { Button, Drawer, InlineTip, Textarea, toast } from "@medusajs/ui"
import { m } from "@ocop/messages"
import { type FormEvent, useId } from "react"
import type { RegisterFile } from "../../certification/register-answers"
import { useLocale } from "../locale"
import { Refusal, useAct } from "./api"
import { Field } from "./field"

const REASON_MIN = 10
const REASON_MAX = 1000

/** Takes the stars away, for good, with a reason that everyone can read. */
export function RevokeDrawer(props: { file: RegisterFile; code: string; onClose: () => void }) {
	const { file, code, onClose } = props
	const locale = useLocale()
	const id = useId()
	const act = useAct(file.id, "revoke")
	const refusal = act.error instanceof Refusal ? act.error.body : null

	const submit = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim()
		act.mutate(
			{ code, reason },
			{
				onSuccess: () => {
					toast.success(m.admin_saved({}, { locale }))
					onClose()
				},
			},
		)
	}

	return (
		<Drawer open onOpenChange={(open) => (open ? undefined : onClose())}>
			<Drawer.Content>
				<Drawer.Header>
					<Drawer.Title>{m.admin_act_revoke({}, { locale })}</Drawer.Title>
					<Drawer.Description>
						{file.name.vi} · {code}
					</Drawer.Description>
				</Drawer.Header>
				<form onSubmit={submit} className="flex flex-1 flex-col overflow-hidden">
					<Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
						<InlineTip variant="warning" label={m.admin_revoke_final({}, { locale })}>
							{m.admin_revoke_final_hint({}, { locale })}
						</InlineTip>
						{act.error ? (
							<InlineTip variant="error" label={m.admin_refused({}, { locale })}>
								{act.error.message}
							</InlineTip>
						) : null}
						<Field id={id} label={m.admin_field_reason({}, { locale })} refusal={refusal} field="reason">
							<Textarea
								id={id}
								name="reason"
								rows={5}
								required
								minLength={REASON_MIN}
								maxLength={REASON_MAX}
							/>
						</Field>
					</Drawer.Body>
					<Drawer.Footer>
						<Button type="button" variant="secondary" onClick={onClose}>
							{m.admin_cancel({}, { locale })}
						</Button>
						<Button type="submit" variant="danger" isLoading={act.isPending}>
							{m.admin_act_revoke({}, { locale })}
						</Button>
					</Drawer.Footer>
				</form>
			</Drawer.Content>
		</Drawer>
	)
}
