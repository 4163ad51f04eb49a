import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { allocate, deallocate, keepReservation } from '#app/domain/stock/use-cases/allocate.server.ts'
import { pickForOrder } from '#app/domain/stock/use-cases/pick-for-order.server.ts'
import { receiveLot } from '#app/domain/stock/use-cases/receive-lot.server.ts'
import { release } from '#app/domain/stock/use-cases/release.server.ts'
import { reserve } from '#app/domain/stock/use-cases/reserve.server.ts'
import { shipPicked, takeBack } from '#app/domain/stock/use-cases/ship-picked.server.ts'
import { stockTruth } from '#app/domain/stock/reads/stock-truth.server.ts'
import { transact } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'
import { stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Mô hình', 0)
})

type Model = { onHand: number; allocated: number; reserved: number; live: { id: string; quantity: number }[]; promised: number[] }
type Step = { kind: 'receive' | 'reserve' | 'keep' | 'release' | 'allocate' | 'deallocate' | 'ship' | 'shipAndTakeBack'; quantity: number }

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('receive', 'reserve', 'keep', 'release', 'allocate', 'deallocate', 'ship', 'shipAndTakeBack'),
  quantity: fc.integer({ min: 1, max: 9 }),
})

const within = <Value, Problem>(work: (tx: Transaction) => Promise<Result<Value, Problem>>) => transact(w.world, work)

const variantLines = (quantity: number) => [{ variantId: stall.product.variantId, quantity }]
const availableIn = (model: Model) => model.onHand - model.allocated - model.reserved

/** One step in the database and in the model; what the model knows to be impossible must be refused. */
const take: { readonly [kind in Step['kind']]: (model: Model, quantity: number) => Promise<void> } = {
  async receive(model, quantity) {
    const lot = { variantId: stall.product.variantId, key: newId(), code: `L${quantity % 3}`, quantity, producedOn: null, expiresOn: null }
    expect((await receiveLot(w.world, stall.vendor, lot)).ok).toBe(true)
    model.onHand += quantity
  },
  async reserve(model, quantity) {
    const wanted = { purchaseId: newId(), lines: variantLines(quantity), expiresAt: addMinutes(w.world.clock.now(), 30) }
    const { ok } = await within((tx) => reserve(w.world, tx, wanted))
    expect(ok).toBe(quantity <= availableIn(model))
    if (!ok) return
    model.live.push({ id: wanted.purchaseId, quantity })
    model.reserved += quantity
  },
  async keep(model) {
    const held = model.live.shift()
    if (!held) return
    expect((await within((tx) => keepReservation(w.world, tx, { purchaseId: held.id, lines: variantLines(held.quantity) }))).ok).toBe(true)
    model.reserved -= held.quantity
    model.allocated += held.quantity
    model.promised.push(held.quantity)
  },
  async release(model) {
    const held = model.live.shift()
    if (!held) return
    await within(async (tx) => done(await release(w.world, tx, held.id)))
    model.reserved -= held.quantity
  },
  async allocate(model, quantity) {
    const { ok } = await within((tx) => allocate(w.world, tx, { purchaseId: newId(), lines: variantLines(quantity) }))
    expect(ok).toBe(quantity <= availableIn(model))
    if (!ok) return
    model.promised.push(quantity)
    model.allocated += quantity
  },
  async deallocate(model) {
    const promised = model.promised.shift()
    if (!promised) return
    await within(async (tx) => done(await deallocate(w.world, tx, { vendorOrderId: newId(), lines: variantLines(promised) })))
    model.allocated -= promised
  },
  async ship(model) {
    const promised = model.promised.shift()
    if (!promised) return
    await ship(promised)
    model.allocated -= promised
    model.onHand -= promised
  },
  async shipAndTakeBack(model) {
    const promised = model.promised.shift()
    if (!promised) return
    const isSpoilt = promised % 2 === 0
    await ship(promised, isSpoilt)
    model.allocated -= promised
    model.onHand -= isSpoilt ? promised : 0
  },
}

/** `isSpoilt` given: the parcel comes back at once, in that condition. */
async function ship(quantity: number, isSpoilt?: boolean): Promise<void> {
  const vendorOrderId = newId()
  const shipped = await within(async (tx) => {
    const picked = await pickForOrder(w.world, tx, variantLines(quantity))
    if (!picked.ok) return picked
    await shipPicked(w.world, tx, { vendorOrderId, picks: picked.value })
    if (isSpoilt !== undefined) await takeBack(w.world, tx, { vendorOrderId, picks: picked.value, isSpoilt })
    return done()
  })
  expect(shipped.ok).toBe(true)
}

test('whatever happens in whatever order, the stock is what a simple model says it is', async () => {
  const model: Model = { onHand: 0, allocated: 0, reserved: 0, live: [], promised: [] }
  await take.receive(model, 9)
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const { kind, quantity } of steps) await take[kind](model, quantity)
      const { onHand, allocated, reserved } = model
      expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand, allocated, reserved })
      expect(await stockTruth(w.world)).toEqual({ badCounts: 0, unexplained: 0, badLots: 0 })
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
