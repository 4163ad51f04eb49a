import { beforeAll, expect, test } from 'vitest'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { setCashAllowed } from '#app/domain/vendors/use-cases/set-cash-allowed.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { fillCart, makePurchase, openStall, orderFor, problemOf, type Stall } from '#tests/support/make/purchase.ts'
import { makeStaff } from '#tests/support/make/vendor.ts'

const here = useWorld()
let stall: Stall
beforeAll(async () => {
  stall = await openStall(here.world, 'HTX Tiền Mặt')
})

const deeds = async () => (await here.world.db.auditEvent.findMany({ where: { vendorId: stall.vendor.vendorId, action: { in: ['vendor.takeCash', 'vendor.refuseCash'] } }, orderBy: { at: 'asc' } })).map(({ action }) => action)
const wishes = () => [{ stall, quantity: 1 }]

test('a leader who takes no cash any more is asked for none; what was ordered before stays', async () => {
  const { world } = here
  const before = await makePurchase(world, wishes())
  const input = await orderFor(world, await fillCart(world, wishes()), wishes())
  valueOf(await setCashAllowed(world, stall.vendor, false))
  expect(problemOf(await placePurchase(world, input)).kind).toMatch(/method|cash/)
  expect((await world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: before.purchaseId } })).state).toBe('placed')
  valueOf(await setCashAllowed(world, stall.vendor, true))
  valueOf(await placePurchase(world, input))
  expect(await deeds()).toEqual(['vendor.refuseCash', 'vendor.takeCash'])
})

test('said twice it stands in the trail once', async () => {
  const count = (await deeds()).length
  valueOf(await setCashAllowed(here.world, stall.vendor, false))
  valueOf(await setCashAllowed(here.world, stall.vendor, false))
  expect((await deeds()).length).toBe(count + 1)
})

test('a packer does not decide about it', async () => {
  valueOf(await setCashAllowed(here.world, stall.vendor, true))
  const packer = await makeStaff(here.world, stall.vendor.vendorId, 'packer')
  expect(await setCashAllowed(here.world, packer, false)).toEqual({ ok: false, problem: { kind: 'notAllowed' } })
  expect((await here.world.db.vendor.findUniqueOrThrow({ where: { id: stall.vendor.vendorId } })).codAllowed).toBe(true)
})
