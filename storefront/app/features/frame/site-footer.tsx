import { m } from "@ocop/messages"
import { useLink, useLocale, Wordmark } from "@ocop/ui"
import { localePath } from "~/platform/locale"

/** The foot of every page: the ways that no one needs every day, and the word about demo data. */
export function SiteFooter({ demo }: { demo: boolean }) {
	const locale = useLocale()
	const Link = useLink()
	const columns = [
		{
			title: m.shop_footer_buy({}, { locale }),
			ways: [
				{ path: "/san-pham", label: m.shop_nav_products({}, { locale }) },
				{ path: "/chu-the", label: m.shop_nav_producers({}, { locale }) },
				{ path: "/tra-cuu-don", label: m.shop_footer_find_order({}, { locale }) },
			],
		},
		{
			title: m.shop_footer_trust({}, { locale }),
			ways: [
				{ path: "/xac-thuc", label: m.shop_footer_verify({}, { locale }) },
				{ path: "/ocop-la-gi", label: m.shop_footer_about_stars({}, { locale }) },
			],
		},
		{
			title: m.shop_footer_visit({}, { locale }),
			ways: [
				{ path: "/hoi-cho", label: m.shop_nav_fairs({}, { locale }) },
				{ path: "/diem-ban", label: m.shop_nav_showrooms({}, { locale }) },
			],
		},
	]
	return (
		<footer className="mt-12 border-t-2 border-ink bg-wash sm:mt-16">
			<div className="mx-auto grid max-w-page grid-cols-2 gap-x-6 gap-y-8 px-4 py-8 sm:px-6 sm:py-10 md:grid-cols-[1.4fr_1fr_1fr_1fr]">
				<div className="col-span-2 flex max-w-sm flex-col gap-3 md:col-span-1">
					<Wordmark />
					<p className="text-ink-soft">{m.shop_footer_about({}, { locale })}</p>
				</div>
				{columns.map((column) => (
					<nav key={column.title} aria-label={column.title}>
						<h2 className="font-semibold">{column.title}</h2>
						<ul className="mt-1">
							{column.ways.map((way) => (
								<li key={way.path}>
									<Link
										href={localePath(way.path, locale)}
										className="inline-flex min-h-11 items-center py-1.5 leading-snug text-ink underline-offset-4 hover:underline"
									>
										{way.label}
									</Link>
								</li>
							))}
						</ul>
					</nav>
				))}
			</div>
			{demo && (
				<p className="border-t-2 border-line px-4 py-4 text-center text-sm text-ink-soft">
					<strong className="font-semibold text-ink">{m.shop_demo_notice_title({}, { locale })}</strong>{" "}
					{m.shop_demo_notice({}, { locale })}
				</p>
			)}
		</footer>
	)
}
