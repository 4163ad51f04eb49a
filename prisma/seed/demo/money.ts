import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { recordCapture } from '#app/domain/settlement/use-cases/record-capture.server.ts'
import { askForInvoice } from '#app/domain/settlement/use-cases/ask-for-invoice.server.ts'
import { confirmSettlement, failSettlement, releaseSettlement } from '#app/domain/settlement/use-cases/decide-settlement.server.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { recordInvoice } from '#app/domain/settlement/use-cases/record-invoice.server.ts'
import { recordRefund } from '#app/domain/settlement/use-cases/record-refund.server.ts'
import { recordReversal } from '#app/domain/settlement/use-cases/record-reversal.server.ts'
import { recordSale } from '#app/domain/settlement/use-cases/record-sale.server.ts'
import { withholdTax } from '#app/domain/settlement/use-cases/withhold-tax.server.ts'
import { floorParty } from '#app/domain/settlement/rules/floor-party.ts'
import { lastPeriod, startOf } from '#app/domain/settlement/rules/settlement-period.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { DemoRole } from '../demo-accounts.ts'
import type { Chance } from './chance.ts'
import { bringTo, buy, buyers } from './orders.ts'
import { DEMO_VENDOR } from './people.ts'
import type { SeededProduct } from './products.ts'

const DAY_MS = 86_400_000
const SALES_LAST_MONTH = 24

type MoneySeed = { services: Services; products: readonly SeededProduct[]; people: ReadonlyMap<DemoRole, string>; chance: Chance }

/** Sales of last month, the books of everything so far, last month's settlements in every state, a few invoices. */
export async function seedMoney(seed: MoneySeed): Promise<void> {
  await sellLastMonth(seed)
  await keepBooks(seed.services)
  await settleLastMonth(seed)
  await issueInvoices(seed)
}

/** The seed writes no letters and queues no jobs of the past. */
function at(services: Services, moment: Date): Core & { clock: ReturnType<typeof movableClock> } {
  return { db: services.db, clock: movableClock(moment), announce: async () => {}, sealing: services.sealing }
}

async function sellLastMonth({ services, products, people, chance }: MoneySeed): Promise<void> {
  const sellable = products.filter(({ type, vendor }) => vendor.file.state === 'approved' && !type.ageRestricted && type.codAllowed)
  const own = sellable.filter(({ vendor }) => vendor.file.slug === DEMO_VENDOR)
  const withheld = sellable.filter(({ vendor }) => vendor.file.legalForm === 'household' || vendor.file.legalForm === 'farm')
  const first = startOf(lastPeriod(services.clock.now(), 'month').from)
  for (let number = 0; number < SALES_LAST_MONTH; number++) {
    const past = at(services, new Date(first.getTime() + DAY_MS * (2 + 22 * chance.number())))
    const wanted = [chance.pick(number % 3 === 0 ? own : number % 3 === 1 ? withheld : sellable), chance.pick(sellable)]
    const placed = await buy(past, services.linkSecret, {
      wanted: wanted.slice(0, chance.integer(1, 2)),
      buyer: buyers[number % buyers.length] ?? buyers[0],
      userId: number % 6 === 0 ? (people.get('shopper') ?? null) : null,
      isPaidNow: number % 2 === 0,
      chance,
    })
    if (placed) await bringTo(past, past.clock, placed, 'completed')
  }
}

/** What the jobs of those days would have booked, each at its time. */
async function keepBooks(services: Services): Promise<void> {
  const { db } = services
  for (const event of await db.paymentEvent.findMany({ where: { kind: 'settled' }, orderBy: { receivedAt: 'asc' } })) {
    await recordCapture(at(services, event.receivedAt), { paymentEventId: event.id })
  }
  // Cash that was taken at the door counts as the order's payment from then on.
  const cash = await db.payment.findMany({ where: { method: 'cash-on-delivery', settledAt: { not: null } } })
  for (const { id, settledAt } of cash) if (settledAt) await confirmPaidPurchase(at(services, settledAt), { paymentId: id })
  const orders = await db.vendorOrder.findMany({ where: { paidBy: { not: null } }, orderBy: { placedAt: 'asc' } })
  for (const order of orders) await recordSale(at(services, order.deliveredAt ?? order.placedAt), { vendorOrderIds: [order.id] })
  const refunds = await db.refund.findMany({ orderBy: { createdAt: 'asc' } })
  for (const refund of refunds) await recordReversal(at(services, refund.createdAt), { refundId: refund.id })
  for (const order of orders) if (order.state === 'completed' && order.closedAt) await withholdTax(at(services, order.closedAt), { vendorOrderId: order.id })
  for (const refund of refunds) if (refund.settledAt) await recordRefund(at(services, refund.settledAt), { refundId: refund.id })
}

/** Drafted by the nightly job, and decided by the operator: most are paid, the others show what else there is. */
async function settleLastMonth({ services, people }: MoneySeed): Promise<void> {
  const now = services.clock.now()
  const morning = startOf(vietnamDay(now).slice(0, 7) + '-01').getTime() + DAY_MS / 8
  const core = at(services, new Date(Math.min(morning, now.getTime())))
  await draftSettlements(core, { length: 'month', floor: floorParty(services.config), draftedBy: null })
  const operator = { userId: people.get('floorOperator') ?? newId(), authorityCode: null } as AuthorityScope
  const own = await services.db.vendor.findUnique({ where: { slug: DEMO_VENDOR }, select: { id: true } })
  const drafts = await services.db.settlement.findMany({ orderBy: { number: 'asc' } })
  for (const [place, { id: settlementId, vendorId, mode }] of drafts.entries()) {
    const isOwn = vendorId === own?.id
    const fate = isOwn ? (mode === 'provider' ? 'paid' : 'released') : fates[place % fates.length]
    if (fate === 'draft') continue
    await releaseSettlement(core, operator, { settlementId })
    if (fate === 'paid') await confirmSettlement(core, operator, { settlementId, bankReference: `FT26${String(place).padStart(6, '0')}` })
    if (fate === 'failed') await failSettlement(core, operator, { settlementId, reason: 'Ngân hàng báo sai tên chủ tài khoản.' })
  }
}

const fates = ['paid', 'paid', 'draft', 'failed', 'released', 'draft'] as const

async function issueInvoices({ services, people }: MoneySeed): Promise<void> {
  const { db, clock } = services
  const userId = people.get('shopper') ?? newId()
  const vendor = await db.vendor.findUnique({ where: { slug: DEMO_VENDOR }, select: { id: true } })
  if (!vendor) return
  const orders = await db.vendorOrder.findMany({
    where: { vendorId: vendor.id, state: { in: ['completed', 'delivered'] }, purchase: { userId } },
    orderBy: { placedAt: 'desc' },
    take: 3,
  })
  const buyer = { name: 'Công ty TNHH Minh Họa', taxCode: '0100233488', address: '12 Lê Lợi, Phường Bến Thành, Thành phố Hồ Chí Minh', email: 'ke-toan@minh-hoa.test' }
  for (const { purchaseId } of orders) await askForInvoice(services, { purchaseId, claim: { userId }, buyer })
  const leader = { vendorId: vendor.id, userId: people.get('vendorLeader') ?? newId(), role: 'leader' } as VendorScope
  const [last] = orders
  if (!last) return
  const invoice = { number: '1C26TDN-00000123', issuedOn: vietnamDay(clock.now()), lookupCode: 'DEMO7K3MQ2', link: 'https://tra-cuu.example/hoa-don' }
  await recordInvoice(services, leader, { orderId: last.id, invoice })
}
