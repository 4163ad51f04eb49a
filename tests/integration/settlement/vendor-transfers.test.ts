import { beforeAll, expect, test } from 'vitest'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { executeVendorTransfer } from '#app/domain/payments/use-cases/execute-vendor-transfer.server.ts'
import { evenOutTransfers, handOverLate } from '#app/domain/settlement/use-cases/even-out-transfers.server.ts'
import { setStripeAccount } from '#app/domain/vendors/use-cases/set-stripe-account.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { makePurchase, openStall, type Stall } from '#tests/support/make/purchase.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { runJobs, servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'
import { useStripeWorld } from '#tests/support/stripe-world.ts'

const s = useStripeWorld()
let stall: Stall
let other: Stall

beforeAll(async () => {
  await s.world.db.commissionRate.deleteMany({})
  await s.world.db.commissionRate.create({ data: { id: newId(), basisPoints: 1000, effectiveFrom: new Date('2026-01-01') } })
  stall = await openStall(s.world, 'HTX Thanh long')
  other = await openStall(s.world, 'HTX Nước mắm')
  await connect(stall, 'acct_thanhlong')
})

async function connect({ vendor }: Stall, account: string | null) {
  const operator = await makeOfficer(s.world, null)
  valueOf(await setStripeAccount(s.world, operator, { vendorId: vendor.vendorId, account }))
}

const transfersOf = (vendorOrderId: string) =>
  s.world.db.vendorTransfer.findMany({ where: { share: { vendorOrderId } }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
const cancelled = async ({ purchaseId, secretHash }: { purchaseId: string; secretHash: string }, vendorOrderId: string) =>
  valueOf(await cancelByBuyer(s.world, { purchaseId, buyer: { secretHash }, vendorOrderId, reason: 'đổi ý' }))

/** What the books say the vendor still has to get of an order: nothing once its part was handed over. */
async function stillOwed(vendorOrderId: string): Promise<bigint> {
  const { _sum } = await s.world.db.ledgerEntry.aggregate({ where: { vendorOrderId, account: { in: ['vendor-payable', 'shipping'] } }, _sum: { amountDong: true } })
  return -(_sum.amountDong ?? 0n)
}

test('a vendor with an account gets its part out of the card payment, less commission and its VAT, once', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 1 }, { stall: other, quantity: 1 }], 'stripe')
  await s.payByCard(bought)
  await expectSound(s.world)
  const [first, second] = await Promise.all(bought.vendorOrderIds.map(transfersOf))
  const all = [...(first ?? []), ...(second ?? [])]
  // 80.000 less 10 % commission and 8 % VAT on it, and 40.000 for shipping.
  expect(all).toMatchObject([{ kind: 'transfer', state: 'done', amountDong: 111_360n, destination: 'acct_thanhlong' }])
  expect(s.stripe.callsTo('/v1/transfers').at(-1)?.form).toMatchObject({
    amount: '111360',
    destination: 'acct_thanhlong',
    transfer_group: bought.paymentReference,
    source_transaction: `ch_of_pi_${bought.paymentReference}`,
  })
  const orders = await s.world.db.vendorOrder.findMany({ where: { purchaseId: bought.purchaseId } })
  const own = orders.find((order) => order.vendorId === stall.vendor.vendorId)?.id ?? ''
  const waiting = orders.find((order) => order.vendorId === other.vendor.vendorId)?.id ?? ''
  expect(await stillOwed(own)).toBe(0n)
  expect(await stillOwed(waiting)).toBe(111_360n)

  const services = servicesOf(s.world)
  await Promise.all(Array.from({ length: 4 }, () => evenOutTransfers(services, services.gateways, [own])))
  expect(await transfersOf(own)).toHaveLength(1)

  await connect(other, 'acct_nuocmam')
  await handOverLate(services, services.gateways)
  await expectSound(s.world)
  expect(await transfersOf(waiting)).toMatchObject([{ state: 'done', amountDong: 111_360n, destination: 'acct_nuocmam' }])
  expect(await stillOwed(waiting)).toBe(0n)
})

test('a refund takes the vendor’s part back from its account, and the books are even', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 2 }], 'stripe')
  const [orderId = ''] = bought.vendorOrderIds
  await s.payByCard(bought)
  await expectSound(s.world)
  await cancelled(bought, orderId)
  await expectSound(s.world)
  const [transfer, reversal] = await transfersOf(orderId)
  expect(reversal).toMatchObject({ kind: 'reversal', state: 'done', amountDong: transfer?.amountDong, reverses: transfer?.id })
  expect(s.stripe.callsTo(`/v1/transfers/${transfer?.providerId}/reversals`)).toHaveLength(1)
  expect(await stillOwed(orderId)).toBe(0n)
})

test('a transfer whose answer was lost is asked for again under its key and counts once', async () => {
  const bought = await makePurchase(s.world, [{ stall, quantity: 1 }], 'stripe')
  const [orderId = ''] = bought.vendorOrderIds
  await s.world.db.vendor.update({ where: { id: stall.vendor.vendorId }, data: { stripeAccount: null } })
  await s.payByCard(bought)
  await runJobs(s.world)
  await connect(stall, 'acct_thanhlong')
  const services = servicesOf(s.world)
  await evenOutTransfers(services, services.gateways, [orderId])
  const [asked] = await transfersOf(orderId)
  const transferId = asked?.id ?? ''
  s.stripe.failNext('error')
  await expect(executeVendorTransfer(services, services.gateways, { transferId })).rejects.toThrow('unavailable')
  await Promise.all([1, 2].map(() => executeVendorTransfer(services, services.gateways, { transferId })))
  await expectSound(s.world)
  expect(await transfersOf(orderId)).toHaveLength(1)
  expect(new Set(s.stripe.callsTo('/v1/transfers').filter((call) => call.key === `transfer:${asked?.requestKey}`).map((call) => call.form.amount)).size).toBe(1)
  expect(await stillOwed(orderId)).toBe(0n)
})

test('a transfer that the provider refuses is kept with its reason, and another account gets another', async () => {
  const closed = await openStall(s.world, 'HTX Tài khoản đóng')
  await connect(closed, 'acct_closed')
  const bought = await makePurchase(s.world, [{ stall: closed, quantity: 1 }], 'stripe')
  const [orderId = ''] = bought.vendorOrderIds
  await s.payByCard(bought)
  // The payment intent is looked up first.
  s.stripe.failNext('refuse')
  await runJobs(s.world)
  expect(await transfersOf(orderId)).toMatchObject([{ state: 'refused', reason: 'Insufficient funds' }])
  const services = servicesOf(s.world)
  await handOverLate(services, services.gateways)
  expect(await transfersOf(orderId)).toHaveLength(1)
  await connect(closed, 'acct_open')
  await handOverLate(services, services.gateways)
  await expectSound(s.world)
  expect(await transfersOf(orderId)).toMatchObject([{ state: 'refused' }, { state: 'done', destination: 'acct_open' }])
  expect(await stillOwed(orderId)).toBe(0n)
})

test('only the floor’s operator names the account, and it has to look like one', async () => {
  const officer = await makeOfficer(s.world)
  const operator = await makeOfficer(s.world, null)
  const { vendorId } = stall.vendor
  expect(await setStripeAccount(s.world, officer, { vendorId, account: 'acct_1' })).toMatchObject({ ok: false, problem: { kind: 'notAllowed' } })
  expect(await setStripeAccount(s.world, operator, { vendorId, account: '123' })).toMatchObject({ ok: false, problem: { kind: 'badAccount' } })
  expect(await setStripeAccount(s.world, operator, { vendorId: newId(), account: 'acct_1' })).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
})
