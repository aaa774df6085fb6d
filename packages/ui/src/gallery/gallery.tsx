import { dong } from "@ocop/domain"
import type { Locale } from "@ocop/messages"
import { ShoppingBasket } from "lucide-react"
import type { ReactNode } from "react"
import { Button, LinkButton } from "../actions/button"
import { LocaleProvider } from "../context/locale"
import { FishDrawing } from "../drawings/fish"
import { HenDrawing } from "../drawings/hen"
import { LotusDrawing } from "../drawings/lotus"
import { PigDrawing } from "../drawings/pig"
import { EmptyState } from "../feedback/empty-state"
import { ErrorState } from "../feedback/error-state"
import { Notice } from "../feedback/notice"
import { OfflineState } from "../feedback/offline-state"
import { Skeleton } from "../feedback/skeleton"
import { ToastProvider } from "../feedback/toast"
import { BottomBar } from "../navigation/bottom-bar"
import { Breadcrumbs } from "../navigation/breadcrumbs"
import { PageHeader } from "../navigation/page-header"
import { Pagination } from "../navigation/pagination"
import { Wordmark } from "../navigation/wordmark"
import { Facts } from "../origin/facts"
import { MaterialShares } from "../origin/material-shares"
import { PlanBoothList } from "../places/floor-plan"
import { WardMap } from "../places/ward-map"
import { ZoomableFloorPlan } from "../places/zoomable-floor-plan"
import { FacetList } from "../shop/facet-list"
import { Price } from "../shop/price"
import { ProductCard } from "../shop/product-card"
import { StarBadge } from "../shop/star-badge"
import { FieldSamples } from "./field-samples"
import { PassingSamples } from "./passing-samples"
import { map, plan, products, ratings } from "./samples"

/** Every component in every state, on one page. For development: its sample words are not messages. */
export function Gallery({ locale }: { locale: Locale }) {
	return (
		<LocaleProvider locale={locale}>
			<ToastProvider>
				<PageHeader
					homeHref="#"
					contentId="gallery"
					items={[
						{ href: "#shop", label: "Mua sắm", current: true },
						{ href: "#fairs", label: "Hội chợ" },
						{ href: "#showrooms", label: "Điểm bán" },
					]}
					search={
						<input
							type="search"
							aria-label="Tìm"
							placeholder="Tìm miến, trà, lụa…"
							className="min-h-11 w-full rounded-cut-sm border-2 border-ink bg-paper px-4"
						/>
					}
					actions={<span className="px-2 font-semibold">VI · EN</span>}
				/>
				<main id="gallery" className="mx-auto grid max-w-page grid-cols-1 gap-14 px-4 pt-6 pb-28 sm:px-6">
					<Section title="Màu, chữ, nét">
						<Swatches />
						<div className="grid gap-2">
							<p className="text-4xl font-bold">Tinh hoa làng nghề Hà Nội</p>
							<p className="text-3xl font-bold">Mỗi xã một sản phẩm</p>
							<p className="text-2xl font-bold">Phở cuốn, bánh cuốn, miến rong</p>
							<p className="text-xl font-semibold">Lụa vân, gốm, mây tre</p>
							<p className="max-w-text">
								Giấy điệp làm từ vỏ sò nghiền mịn, quét lên giấy dó bằng chổi lá thông. Màu lấy từ than tre,
								sỏi son, lá chàm và hoa hòe. Mỗi màu một bản khắc, nét đen in sau cùng.
							</p>
						</div>
						<Wordmark />
					</Section>

					<Section title="Huy hiệu sao">
						<div className="flex flex-wrap items-center gap-x-10 gap-y-4">
							{Object.entries(ratings).map(([name, rating]) => (
								<StarBadge key={name} rating={rating} href={`#${name}`} size="lg" />
							))}
							{Object.entries(ratings).map(([name, rating]) => (
								<StarBadge key={name} rating={rating} href={`#${name}`} />
							))}
						</div>
						<div className="flex flex-wrap gap-8">
							<Price amount={dong(123000)} unit="hộp 500 g" size="lg" />
							<Price amount={dong(95000)} before={dong(120000)} unit="chai" />
							<Price amount={null} />
						</div>
					</Section>

					<Section title="Thẻ sản phẩm">
						<div className="grid grid-cols-2 gap-4 sm:gap-6 lg:grid-cols-4">
							{products.map((product) => (
								<ProductCard key={product.href} product={product} />
							))}
						</div>
						<Pagination page={4} pages={12} hrefOf={(page) => `#trang-${page}`} />
					</Section>

					<Section title="Nút">
						<div className="flex flex-wrap items-center gap-4">
							<Button size="lg" icon={<ShoppingBasket aria-hidden="true" />}>
								Thêm vào giỏ
							</Button>
							<Button>Đặt hàng</Button>
							<Button variant="secondary">Xem gian hàng</Button>
							<Button variant="danger">Bỏ khỏi giỏ</Button>
							<Button variant="quiet">Để sau</Button>
							<Button disabled>Hết hàng</Button>
							<LinkButton href="#di" variant="secondary">
								Đường đi
							</LinkButton>
						</div>
					</Section>

					<Section title="Bộ lọc, đường dẫn">
						<Breadcrumbs
							crumbs={[
								{ label: "Chợ", href: "#" },
								{ label: "Thực phẩm", href: "#thuc-pham" },
								{ label: "Miến dong Đồng Trúc" },
							]}
						/>
						<div className="printed max-w-sm px-4 py-1">
							<FacetList
								title="Nhóm"
								clearHref="#bo"
								options={[
									{ href: "#1", label: "Thực phẩm", count: 1812, checked: true },
									{ href: "#2", label: "Đồ uống", count: 214 },
									{ href: "#3", label: "Thủ công mỹ nghệ", count: 903 },
								]}
							/>
							<FacetList title="Sao" options={[{ href: "#4", label: "4 sao", count: 1203 }]} />
						</div>
					</Section>

					<Section title="Biểu mẫu">
						<FieldSamples />
					</Section>

					<Section title="Lời nhắn">
						<div className="grid gap-4 md:grid-cols-3">
							<Notice tone="info" title="Dữ liệu minh hoạ">
								Nhà làm trong trang này không có thật.
							</Notice>
							<Notice tone="success" title="Đã đặt hàng">
								Mã đơn của bạn là 4QX7M2.
							</Notice>
							<Notice tone="warning" title="Giá đã đổi">
								Khăn lụa nay là 1.250.000 ₫.
							</Notice>
						</div>
						<PassingSamples />
						<Skeleton kind="cards" count={4} />
						<Skeleton kind="lines" />
					</Section>

					<Section title="Trống, lỗi, mất mạng">
						<div className="grid gap-6 md:grid-cols-3">
							<EmptyState
								title="Giỏ chưa có gì"
								text="Chọn vài món ngon từ các làng nghề nhé."
								actions={<LinkButton href="#shop">Đi chợ</LinkButton>}
							/>
							<ErrorState actions={<Button variant="secondary">Thử lại</Button>} />
							<OfflineState actions={<Button variant="secondary">Mở lại</Button>} />
						</div>
						<div className="flex flex-wrap justify-center gap-6">
							<LotusDrawing className="h-40 w-auto" />
							<HenDrawing className="h-40 w-auto" />
							<FishDrawing className="h-40 w-auto" />
							<PigDrawing className="h-40 w-auto" />
						</div>
					</Section>

					<Section title="Sơ đồ hội chợ">
						<ZoomableFloorPlan plan={plan} />
						<PlanBoothList plan={plan} />
					</Section>

					<Section title="Bản đồ, nguồn gốc">
						<div className="grid gap-8 md:grid-cols-2">
							<WardMap map={map} />
							<div className="grid content-start gap-6">
								<MaterialShares
									shares={[
										{ label: "Củ dong riềng, xã Ba Vì", percent: 72, local: true },
										{ label: "Bột đao, tỉnh Sơn La", percent: 28, local: false },
									]}
								/>
								<Facts
									facts={[
										{ name: "Số quyết định", value: "128/QĐ-UBND" },
										{ name: "Cấp ngày", value: "02/11/2025" },
										{ name: "Chủ thể", value: "Hợp tác xã Nông sản Đồng Trúc" },
									]}
								/>
							</div>
						</div>
					</Section>
				</main>
				<BottomBar
					hrefs={{ shop: "#shop", fairs: "#fairs", showrooms: "#showrooms", cart: "#cart" }}
					current="shop"
					cartCount={3}
				/>
			</ToastProvider>
		</LocaleProvider>
	)
}

function Section({ title, children }: { title: string; children: ReactNode }) {
	return (
		<section className="grid grid-cols-1 gap-6">
			<h2 className="flex items-center gap-4 text-2xl font-bold">
				{title}
				<span aria-hidden="true" className="hatched h-3 grow" />
			</h2>
			{children}
		</section>
	)
}

function Swatches() {
	const swatches = [
		["bg-paper", "giấy điệp"],
		["bg-raised", "giấy mới"],
		["bg-wash", "hồ nếp"],
		["bg-straw", "rơm"],
		["bg-ink", "than tre"],
		["bg-cinnabar", "sỏi son"],
		["bg-leaf", "lá chàm"],
		["bg-indigo", "chàm"],
		["bg-gold", "hoa hòe: chỉ cho sao"],
	]
	return (
		<ul className="flex flex-wrap gap-4">
			{swatches.map(([ground, name]) => (
				<li key={ground} className="grid justify-items-center gap-1 text-xs">
					<span className={`block size-14 rounded-cut border-2 border-ink shadow-print-sm ${ground}`} />
					{name}
				</li>
			))}
		</ul>
	)
}
