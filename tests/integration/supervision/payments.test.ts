import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { paymentFile } from '#app/domain/supervision/reads/payment-file.server.ts'
import { paymentList } from '#app/domain/supervision/reads/payment-list.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makePurchase, openStall, type Bought } from '#tests/support/make/purchase.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { pay } from '#tests/support/pay.ts'

const here = useWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
let paid: Bought
let changed: Bought
const paymentsOf = ({ purchaseId }: Bought) => here.world.db.payment.findMany({ where: { purchaseId }, orderBy: { createdAt: 'asc' } })

beforeAll(async () => {
  const { world } = here
  const [one, two] = [await openStall(world, 'HTX Một'), await openStall(world, 'HTX Hai')]
  paid = await makePurchase(world, [{ stall: one, quantity: 1 }, { stall: two, quantity: 1 }], 'sandbox')
  await pay(world, paid, { amount: dong(paid.total - 1_000n), raw: { step: 'short' } })
  world.clock.advance(60_000)
  await pay(world, paid, { amount: dong(1_000), raw: { step: 'the rest' } })
  world.clock.advance(60_000)
  changed = await makePurchase(world, [{ stall: one, quantity: 2 }], 'sandbox')
  world.clock.advance(60_000)
  valueOf(await chooseOtherMethod(world, { purchaseId: changed.purchaseId, buyer: { secretHash: changed.secretHash }, method: 'cash-on-delivery' }))
})

const list = (filter: Partial<Parameters<typeof paymentList>[2]>) => paymentList(here.world, operator, { page: 1, ...filter })

test('the operator sees payments, the newest first, with how many events each has', async () => {
  const { rows, total } = await list({})
  expect(total).toBe(3)
  expect(rows.map(({ method, purchaseCode, events }) => [method, purchaseCode, events])).toEqual([
    ['cash-on-delivery', changed.code, 0],
    ['sandbox', changed.code, 0],
    ['sandbox', paid.code, 2],
  ])
  expect(rows[2]).toMatchObject({ state: 'settled', amount: paid.total, captured: paid.total, refunded: 0n })
})

test('they are found by reference and purchase code, and narrowed by state and method', async () => {
  const [payment] = await paymentsOf(paid)
  const found = async (filter: Parameters<typeof list>[0]) => (await list(filter)).rows.map(({ id }) => id)
  expect(await found({ text: payment?.reference ?? '' })).toEqual([payment?.id])
  expect(await found({ text: paid.code })).toEqual([payment?.id])
  expect(await found({ state: 'settled' })).toEqual([payment?.id])
  expect(await found({ method: 'cash-on-delivery' })).toHaveLength(1)
  expect(await found({ text: '%' })).toEqual([])
})

test('one payment shows each event as the provider sent it, in the order it came, and each seller’s part', async () => {
  const [payment] = await paymentsOf(paid)
  const { result: file, queries } = await watchQueries(() => paymentFile(here.world, operator, payment?.id ?? ''))
  expect(file?.eventList.map(({ kind, amount, raw }) => [kind, amount, JSON.parse(raw)])).toEqual([
    ['settled', paid.total - 1_000n, { step: 'short' }],
    ['settled', 1_000n, { step: 'the rest' }],
  ])
  expect(file?.shares.map(({ vendorNameVi, captured, amount }) => [vendorNameVi, captured === amount])).toEqual([['HTX Một', true], ['HTX Hai', true]])
  expect(file?.others).toEqual([])
  expect(queries).toHaveLength(6)
})

test('a purchase whose buyer chose another way shows both payments to each other', async () => {
  const [first, second] = await paymentsOf(changed)
  expect((await paymentFile(here.world, operator, first?.id ?? ''))?.others).toMatchObject([{ id: second?.id, method: 'cash-on-delivery' }])
  expect((await paymentFile(here.world, operator, second?.id ?? ''))?.others).toMatchObject([{ id: first?.id, method: 'sandbox' }])
})

test('officers of an authority see none, and nonsense is nothing', async () => {
  const officer = await makeOfficer(here.world)
  const [payment] = await paymentsOf(paid)
  expect((await paymentList(here.world, officer, { page: 1 })).rows).toEqual([])
  expect(await paymentFile(here.world, officer, payment?.id ?? '')).toBeNull()
  expect(await paymentFile(here.world, operator, 'x')).toBeNull()
  expect(await paymentFile(here.world, operator, newId())).toBeNull()
})
