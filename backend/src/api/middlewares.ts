import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { closedDoors } from "./closed-doors"
import { marketErrorHandler } from "./errors"
import { hookMiddlewares } from "./hooks/middlewares"
import { loginMiddlewares } from "./login-limit"
import { storeMiddlewares } from "./store/middlewares"

// Each resource folder exports its own list; here they are only put together.
export default defineMiddlewares({
	errorHandler: marketErrorHandler,
	routes: [...closedDoors, ...hookMiddlewares, ...loginMiddlewares, ...storeMiddlewares, ...adminMiddlewares],
})
