import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { sayTransferred } from '#app/domain/orders/use-cases/say-transferred.server.ts'
import type { PlacedPurchase } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { readStatement } from '#app/domain/payments/use-cases/read-statement.server.ts'
import { startStatement } from '#app/domain/payments/use-cases/start-statement.server.ts'
import { uploadStatement } from '#app/domain/payments/use-cases/upload-statement.server.ts'
import { addHours, addMinutes, vietnamDay } from '#app/domain/shared/time.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { chanceFrom } from './chance.ts'
import { buy, buyers } from './orders.ts'
import { DEMO_VENDOR } from './people.ts'
import type { SeededProduct } from './products.ts'

type TransferSeed = { services: Services; products: readonly SeededProduct[]; shopperId: string; leaderId: string }

/** Orders paid by transfer to the demo seller: one waits for its transfer, and a statement brought what needs a look. */
export async function seedTransfers({ services, products, shopperId, leaderId }: TransferSeed): Promise<void> {
  const chance = chanceFrom(20_261_124)
  const now = services.clock.now()
  const clock = movableClock(addHours(now, -6))
  const past: Core = { db: services.db, clock, announce: async () => {}, sealing: services.sealing }
  const own = products.filter(({ type, vendor }) => vendor.file.slug === DEMO_VENDOR && vendor.file.state === 'approved' && !type.ageRestricted)
  const wish = (at: Core, place: number, userId: string | null = null) =>
    buy(at, services.linkSecret, { wanted: [own[place % own.length] ?? chance.pick(own)], buyer: buyers[place % buyers.length] ?? buyers[0], userId, isPaidNow: true, method: 'vietqr', chance })
  const bought = [await wish(past, 1), await wish(past, 2), await wish(past, 3), await wish(past, 4)].filter((one) => one !== null)
  const vendorId = own[0]?.vendor.id
  if (!vendorId || bought.length < 4) return
  // The seed acts for the leader; in the running market only the guard makes a scope.
  const scope = { vendorId, userId: leaderId, role: 'leader' } as VendorScope
  const content = Buffer.from(await statement(past, addMinutes(clock.now(), 12), bought))
  clock.advance(5 * 3_600_000)
  const uploaded = await uploadStatement(past, scope, { vendorId, fileName: `sao-ke-${vietnamDay(now)}.csv`, content })
  if (!uploaded.ok) return
  const { fileId } = uploaded.value
  const started = await startStatement(past, scope, { fileId, chosen: { date: '0', reference: '1', text: '2', debit: '3', credit: '4' } })
  if (started.ok) await readStatement(past, { fileId })
  if (bought[0]) await confirmPaidPurchase(past, { paymentId: bought[0].paymentId })
  // The shopper's own order, with its code on the page for a day.
  const waiting = (await wish(services, 5, shopperId)) ?? (await wish(services, 1, shopperId))
  if (waiting) await sayTransferred(services, { purchaseId: waiting.purchaseId, buyer: { userId: shopperId } })
}

/** What the bank's page gives: an exact transfer, one too little, too much, twice, without a reference, and the rest of a shop's day. */
async function statement({ db }: Core, at: Date, [exact, short, over, forgotten]: readonly PlacedPurchase[]): Promise<string> {
  const [year, month, day] = vietnamDay(at).split('-')
  const time = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(11, 19)
  const row = (number: number, text: string, out: string, incoming: bigint | string) => `${day}/${month}/${year} ${time};FT26${number};${text};${out};${incoming}`
  const due = async (placed: PlacedPurchase | undefined) => (await db.payment.findUniqueOrThrow({ where: { id: placed?.paymentId ?? '' } })).amountDong
  const text = (placed: PlacedPurchase | undefined) => `MBVCB.61123.${placed?.paymentReference ?? ''}.CT tu 0123456789`
  return [
    'NGÂN HÀNG;;;;',
    'SAO KÊ TÀI KHOẢN;;;;',
    'Ngày giao dịch;Số tham chiếu;Nội dung;Ghi nợ;Ghi có',
    row(1001, text(exact), '', await due(exact)),
    row(1002, text(short), '', (await due(short)) - 5_000n),
    row(1003, text(over), '', (await due(over)) + 20_000n),
    row(1004, `${text(exact)} lan 2`, '', await due(exact)),
    row(1005, 'PHAM NGOC ANH chuyen tien hang', '', await due(forgotten)),
    row(1006, 'CTY THUC PHAM XANH thanh toan HD 118', '', 12_500_000n),
    row(1007, 'Phi duy tri tai khoan', '11.000', ''),
    row(1008, 'Lai tien gui', '', '1.250,75'),
  ].join('\n')
}
