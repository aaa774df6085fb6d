/** The red seal on a certificate: a carved square with a rice ear; broken where the certificate holds no more. */
export function Seal({ broken, className }: { broken: boolean; className?: string }) {
	return (
		<svg aria-hidden="true" viewBox="0 0 120 120" className={className}>
			<g transform="rotate(-6 60 60)">
				<path
					className={broken ? "fill-none stroke-clay" : "fill-cinnabar stroke-cinnabar"}
					strokeWidth="3"
					strokeLinejoin="round"
					d="M14 18c14-5 30-3 46-4 16 1 32-2 46 3 4 14 2 29 3 43-1 15 3 31-2 45-15 5-31 2-47 4-16-2-32 1-46-4-4-14-1-29-3-44 2-15-1-30 3-43Z"
				/>
				<g
					className={`fill-none ${broken ? "stroke-clay" : "stroke-raised"}`}
					strokeWidth="4"
					strokeLinecap="round"
					strokeLinejoin="round"
				>
					<path d="M25 27h70v66H25Z" strokeWidth="2.6" />
					<path d="M60 86V46M60 46c-7-4-8-11 0-17 8 6 7 13 0 17ZM58 60c-9 1-14-4-14-12 9 0 14 5 14 12ZM62 60c9 1 14-4 14-12-9 0-14 5-14 12ZM58 75c-9 1-15-4-16-12 10 0 16 5 16 12ZM62 75c9 1 15-4 16-12-10 0-16 5-16 12Z" />
				</g>
				{broken && (
					<path className="fill-none stroke-ink-soft" strokeWidth="3" d="M8 92 44 70l-6-14 40-6-8-16 44-26" />
				)}
			</g>
		</svg>
	)
}
