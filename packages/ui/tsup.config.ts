import { defineConfig } from "tsup"
import { dualPackage } from "../../tsup.preset"

export default defineConfig(dualPackage)
