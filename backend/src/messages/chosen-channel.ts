import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "../../environment"
import { logChannel } from "./log-channel"
import type { MessageChannel } from "./message-channel"
import { smtpChannel } from "./smtp-channel"

const smtp = environment.mail && smtpChannel(environment.mail)

/** The channel that the environment chose when the process started: e-mail, or the log where none is set up. */
export function chosenChannel(container: MedusaContainer): MessageChannel {
	return smtp ?? logChannel(container.resolve(ContainerRegistrationKeys.LOGGER))
}
