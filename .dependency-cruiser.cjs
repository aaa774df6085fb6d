// Who may lean on whom (docs/architecture.md). A package is met as its source, as its build, or, unbuilt, by its name.
const ours = (names) => `(^|/)packages/(${names})/|^@ocop/(${names})(/|$)`
const PACKAGES = "domain|contracts|messages|ui|geo|demo-data|local-stack|bench"
const except = (...allowed) =>
	PACKAGES.split("|")
		.filter((name) => !allowed.includes(name))
		.join("|")

/** A package may lean on itself, on domain, and on what is named here. */
const leansOn = {
	domain: [],
	contracts: ["domain"],
	messages: ["domain"],
	geo: ["domain"],
	ui: ["domain", "messages", "geo"],
	"demo-data": ["domain", "geo"],
	"local-stack": [],
	bench: [],
}

const TESTS = "\\.test\\.(ts|tsx|mjs)$"

module.exports = {
	forbidden: [
		...Object.entries(leansOn).map(([name, allowed]) => ({
			name: `package-${name}`,
			comment: `packages/${name} may lean on ${["itself", ...allowed].join(", ")} only.`,
			severity: "error",
			from: { path: `^packages/${name}/` },
			to: { path: `${ours(except(name, ...allowed))}|^(backend|storefront|e2e)/` },
		})),
		{
			name: "domain-is-pure",
			comment:
				"The rules of packages/domain use nothing but the language: no library, no Node, no framework.",
			severity: "error",
			from: { path: "^packages/domain/src/", pathNot: TESTS },
			to: { pathNot: "^packages/domain/src/" },
		},
		{
			name: "storefront-never-backend",
			comment: "The storefront speaks to the backend over HTTP, by packages/contracts.",
			severity: "error",
			from: { path: "^storefront/" },
			to: { path: "^backend/|^@ocop/backend|^@medusajs/|node_modules/@medusajs/" },
		},
		{
			name: "storefront-no-tools",
			comment: "The storefront shows data, it makes none and starts nothing.",
			severity: "error",
			from: { path: "^storefront/" },
			to: { path: `${ours("demo-data|local-stack|bench")}|^e2e/` },
		},
		{
			name: "backend-never-storefront",
			comment: "The backend knows no page and no component.",
			severity: "error",
			from: { path: "^backend/" },
			to: { path: `^(storefront|e2e)/|${ours("ui|local-stack|bench")}` },
		},
		{
			name: "module-never-module",
			comment: "A context knows no other context: links and workflows tie them.",
			severity: "error",
			from: { path: "^backend/src/modules/([^/]+)/" },
			to: { path: "^backend/src/modules/", pathNot: "^backend/src/modules/$1/" },
		},
		{
			name: "module-never-above",
			comment: "A module is the ground floor: it knows no workflow, route, link, subscriber or job.",
			severity: "error",
			from: { path: "^backend/src/modules/" },
			to: { path: "^backend/src/(workflows|api|links|subscribers|jobs|search|scripts|admin)/" },
		},
		{
			name: "route-never-database",
			comment: "A route reads by query and writes by a workflow.",
			severity: "error",
			from: { path: "^backend/src/api/", pathNot: TESTS },
			to: {
				path: "(^|node_modules/)(pg|knex|@mikro-orm/[^/]+|@medusajs/(deps|framework)/(mikro-orm|pg|knex))(/|$)",
			},
		},
		{
			name: "tests-from-outside",
			comment: "End-to-end tests know the market as a person does: by its pages.",
			severity: "error",
			from: { path: "^e2e/" },
			to: { path: `^(backend|storefront|packages)/|${ours(PACKAGES)}` },
		},
		{
			name: "no-cycles",
			comment:
				"Two files that need each other are one file, or three. Medusa's models are: a relation is declared at both ends.",
			severity: "error",
			from: { pathNot: "^backend/src/modules/[^/]+/models/" },
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
	],
	options: {
		doNotFollow: { path: "node_modules|/dist/" },
		// Not dist: an import of another package leads there, and must be seen.
		exclude: { path: "(^|/)(build|\\.medusa|\\.turbo|paraglide|coverage|test-results)/" },
		tsPreCompilationDeps: true,
		// One configuration for the whole tree: only the storefront has an alias, and it never leads out of it.
		tsConfig: { fileName: "tsconfig.base.json" },
		combinedDependencies: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
		},
	},
}
