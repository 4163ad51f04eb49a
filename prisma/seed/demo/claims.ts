import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { MadePicture } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { ClaimReason } from '#app/domain/claims/rules/claim-reasons.ts'
import { answerClaim, type ClaimAnswer } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { answerTransfer } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import { decideClaim } from '#app/domain/claims/use-cases/decide-claim.server.ts'
import { giveRefundAccount } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import { keepPhotoFiles } from '#app/domain/claims/use-cases/keep-claim-photo.server.ts'
import { openClaim } from '#app/domain/claims/use-cases/open-claim.server.ts'
import { payRefund } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import { replyToAnswer } from '#app/domain/claims/use-cases/reply-to-answer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { executeRefund } from '#app/domain/payments/use-cases/execute-refund.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { drawPicture } from '../pictures/draw-picture.ts'
import type { Chance } from './chance.ts'
import { bringTo, buy, buyers } from './orders.ts'
import { DEMO_VENDOR } from './people.ts'
import type { SeededProduct } from './products.ts'

const HOUR_MS = 3_600_000

/** From order to delivery in the seed: four steps of two hours. */
const ROAD_HOURS = 8

type Told = {
  /** Delivered this many hours ago; the claim comes an hour later. */
  hoursAgo: number
  region: 'demo' | 'binh-thuan' | 'ninh-thuan'
  cash: boolean
  ofShopper?: boolean
  reason: ClaimReason
  text: string
  answer?: ClaimAnswer | 'half'
  /** The buyer is not content with it. */
  escalate?: string
  /** What the officer says when granting it all. */
  grant?: string
  transfer?: 'account' | 'transferred' | 'disputed'
}

const stories: readonly Told[] = [
  { hoursAgo: 6, region: 'demo', cash: false, ofShopper: true, reason: 'spoilt', text: 'Mở thùng ra thấy mấy trái bị thối ở cuống.' },
  { hoursAgo: 20, region: 'demo', cash: true, ofShopper: true, reason: 'damaged', text: 'Thùng bị móp, hàng dập một nửa.', answer: 'half', transfer: 'account' },
  { hoursAgo: 26, region: 'demo', cash: true, reason: 'missing', text: 'Thiếu so với đơn.', answer: { kind: 'accept', note: 'Xin lỗi, chúng tôi đóng sót.' }, transfer: 'transferred' },
  { hoursAgo: 50, region: 'demo', cash: false, ofShopper: true, reason: 'wrong', text: 'Đặt loại một, giao loại hai.', answer: { kind: 'offer', amount: dong(20_000), note: 'Xin giảm giá, bạn giữ hàng.' } },
  { hoursAgo: 80, region: 'demo', cash: false, reason: 'spoilt', text: 'Hàng để lạnh ngay mà hôm sau đã hỏng.', answer: { kind: 'decline', note: 'Hàng giao đạt, do bảo quản.' }, escalate: 'Tôi bảo quản đúng như ghi trên bao bì.' },
  { hoursAgo: 300, region: 'demo', cash: true, reason: 'damaged', text: 'Vỡ hết khi mở ra.', answer: { kind: 'accept', note: '' } },
  { hoursAgo: 90, region: 'binh-thuan', cash: false, reason: 'not-as-described', text: 'Không đúng như ảnh đăng.', answer: { kind: 'decline', note: 'Ảnh chụp đúng hàng.' }, escalate: 'Màu và cỡ đều khác ảnh.' },
  { hoursAgo: 280, region: 'binh-thuan', cash: true, reason: 'damaged', text: 'Bao bì rách.', answer: { kind: 'accept', note: '' }, transfer: 'account' },
  { hoursAgo: 100, region: 'ninh-thuan', cash: false, reason: 'wrong', text: 'Giao nhầm hàng của người khác.', answer: { kind: 'decline', note: 'Phiếu giao đúng.' }, escalate: 'Trên thùng ghi tên người khác.' },
  { hoursAgo: 150, region: 'ninh-thuan', cash: true, reason: 'spoilt', text: 'Đến nơi đã hỏng.', answer: { kind: 'decline', note: 'Lỗi vận chuyển.' }, escalate: 'Người bán phải chịu.', grant: 'Ảnh cho thấy hàng hỏng khi đến.', transfer: 'disputed' },
]

type ClaimSeed = { services: Services; products: readonly SeededProduct[]; shopperId: string; leaderId: string; chance: Chance }

/** Claims in every state, with photos, and refunds by transfer in every state; by the same use cases as on a real day. */
export async function seedClaims(seed: ClaimSeed): Promise<void> {
  const { services } = seed
  await carryOutProviderRefunds(services)
  const photo = await services.pictures.makeFromTrustedSvg(drawPicture({ motif: 'red-dragon-fruit', seed: 'a claim', scene: 'table' }))
  for (const story of stories) await tell(seed, story, photo)
}

/** The pretend gateway gave back, hours later, what was called off. */
async function carryOutProviderRefunds(services: Services): Promise<void> {
  const waiting = await services.db.refund.findMany({ where: { state: 'requested', share: { payment: { method: 'sandbox' } } }, select: { id: true, createdAt: true } })
  for (const { id: refundId, createdAt } of waiting) {
    const clock = movableClock(new Date(createdAt.getTime() + 2 * HOUR_MS))
    await executeRefund({ db: services.db, clock, announce: async () => {}, sealing: services.sealing }, services.gateways, { refundId })
  }
}

async function tell({ services, products, shopperId, leaderId, chance }: ClaimSeed, story: Told, photo: MadePicture): Promise<void> {
  const sellable = products.filter(({ type, vendor }) => vendor.file.state === 'approved' && !type.ageRestricted && type.codAllowed)
  const isDemo = (product: SeededProduct) => product.vendor.file.slug === DEMO_VENDOR
  const wanted = sellable.filter((product) => (story.region === 'demo' ? isDemo(product) : !isDemo(product) && product.vendor.file.region === story.region))
  const clock = movableClock(new Date(services.clock.now().getTime() - (story.hoursAgo + ROAD_HOURS) * HOUR_MS))
  const past: Core = { db: services.db, clock, announce: async () => {}, sealing: services.sealing }
  const userId = story.ofShopper ? shopperId : null
  // Not every product goes everywhere.
  let placed = null
  for (let tries = 0; tries < 4 && !placed; tries++) {
    placed = await buy(past, services.linkSecret, { wanted: [chance.pick(wanted)], buyer: buyers[2], userId, isPaidNow: !story.cash, chance })
  }
  if (!placed) return
  await bringTo(past, clock, placed, 'delivered')
  if (story.cash) await confirmPaidPurchase(past, { paymentId: placed.paymentId })
  clock.advance(HOUR_MS)
  const order = await services.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: placed.purchaseId }, include: { lines: true, purchase: true } })
  const buyer = { secretHash: order.purchase.secretHash }
  const key = newId()
  await keepPhotoFiles({ ...past, files: services.files, pictures: services.pictures }, { buyer, vendorOrderId: order.id, key }, photo)
  const lines = order.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity }))
  const { reason, text } = story
  const opened = await openClaim(past, { buyer, vendorOrderId: order.id, key, reason, text, lines, asksShipping: false })
  if (!opened.ok) return
  const { claimId } = opened.value
  // The seed acts for every vendor and officer; in the running market only the guards make a scope.
  const scope = { vendorId: order.vendorId, userId: story.region === 'demo' ? leaderId : newId(), role: 'leader' } as VendorScope
  clock.advance(2 * HOUR_MS)
  if (story.answer) {
    const half = { kind: 'acceptPart', quantities: Object.fromEntries(lines.slice(0, 1).map((line) => [line.orderLineId, 1])), shipping: false, note: 'Chúng tôi hoàn phần bị dập.' } as const
    await answerClaim(past, scope, claimId, story.answer === 'half' ? half : story.answer)
  }
  clock.advance(HOUR_MS)
  if (story.escalate) await replyToAnswer(past, buyer, claimId, { kind: 'escalate', note: story.escalate })
  if (story.grant) {
    const officer = { authorityCode: null, userId: newId() } as unknown as AuthorityScope
    await decideClaim(past, officer, claimId, { kind: 'grant', grant: { kind: 'all' }, reason: story.grant })
  }
  if (story.cash) await carryOut(past, services, { claimId, buyer, scope, how: story.transfer })
}

type Paying = { claimId: string; buyer: { secretHash: string }; scope: VendorScope; how: Told['transfer'] }

async function carryOut(core: Core, services: Services, { claimId, buyer, scope, how }: Paying): Promise<void> {
  const refund = await core.db.refund.findFirst({ where: { claimId } })
  if (!refund) return
  const refundId = refund.id
  await executeRefund(core, services.gateways, { refundId })
  if (!how) return
  await giveRefundAccount(core, { buyer, refundId, bankBin: '970405', account: '4800205123456', holder: 'Phạm Ngọc Ánh' })
  if (how === 'account') return
  await payRefund(core, scope, { refundId, bankReference: `FT2632${refundId.slice(-8).toUpperCase()}` })
  if (how === 'disputed') await answerTransfer(core, buyer, refundId, { kind: 'dispute', text: 'Tài khoản của tôi chưa thấy tiền.' })
}
