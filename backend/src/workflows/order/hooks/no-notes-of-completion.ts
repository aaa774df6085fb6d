import { type WorkflowDefinition, WorkflowManager } from "@medusajs/framework/orchestration"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Medusa keeps notes of every step of a completion, the whole cart with each, and the last of them for three days, so that a second completion
 * of the cart is answered from them. A cart comes here once: cart_placing and the order itself tell a second attempt what became of the first (docs/decisions/0026),
 * also after a crash, of which notes would stay that say it is still running. The notes cost as much as a dozen questions to the database.
 */
const name = completeCartWorkflow.getName()
const completion: WorkflowDefinition | undefined = WorkflowManager.getWorkflow(name)
if (!completion?.options.store)
	throw new Error("Medusa's completion keeps no notes any more that could be left out")
const { flow_, requiredModules, optionalModules } = completion
const options = { ...completion.options, store: false, retentionTime: undefined }
WorkflowManager.update(name, flow_, new Map(), options, requiredModules, optionalModules)
