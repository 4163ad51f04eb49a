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

/** Takes one step in the database and in the model; what the model knows to be impossible must be refused. */
async function take({ kind, quantity }: Step, model: Model): Promise<void> {
  const { variantId } = stall.product
  const lines = [{ variantId, quantity }]
  const available = model.onHand - model.allocated - model.reserved
  const vendorOrderId = newId()
  switch (kind) {
    case 'receive': {
      const lot = { variantId, key: newId(), code: `L${quantity % 3}`, quantity, producedOn: null, expiresOn: null }
      expect((await receiveLot(w.world, stall.vendor, lot)).ok).toBe(true)
      model.onHand += quantity
      return
    }
    case 'reserve': {
      const purchaseId = newId()
      const expiresAt = addMinutes(w.world.clock.now(), 30)
      const { ok } = await within((tx) => reserve(w.world, tx, { purchaseId, lines, expiresAt }))
      expect(ok).toBe(quantity <= available)
      if (ok) model.live.push({ id: purchaseId, quantity })
      model.reserved += ok ? quantity : 0
      return
    }
    case 'keep':
    case 'release': {
      const held = model.live.shift()
      if (!held) return
      await within(async (tx) => (kind === 'keep' ? keepReservation(w.world, tx, held.id) : done(await release(w.world, tx, held.id))))
      model.reserved -= held.quantity
      if (kind === 'release') return
      model.allocated += held.quantity
      model.promised.push(held.quantity)
      return
    }
    case 'allocate': {
      const { ok } = await within((tx) => allocate(w.world, tx, { purchaseId: newId(), lines }))
      expect(ok).toBe(quantity <= available)
      if (ok) model.promised.push(quantity)
      model.allocated += ok ? quantity : 0
      return
    }
    case 'deallocate': {
      const promised = model.promised.shift()
      if (!promised) return
      await within(async (tx) => done(await deallocate(w.world, tx, { vendorOrderId, lines: [{ variantId, quantity: promised }] })))
      model.allocated -= promised
      return
    }
    case 'ship':
    case 'shipAndTakeBack': {
      const promised = model.promised.shift()
      if (!promised) return
      await within(async (tx) => {
        const picked = await pickForOrder(w.world, tx, [{ variantId, quantity: promised }])
        if (!picked.ok) return picked
        await shipPicked(w.world, tx, { vendorOrderId, picks: picked.value })
        if (kind === 'shipAndTakeBack') await takeBack(w.world, tx, { vendorOrderId, picks: picked.value, isSpoilt: promised % 2 === 0 })
        return done()
      })
      model.allocated -= promised
      model.onHand -= kind === 'ship' || promised % 2 === 0 ? promised : 0
    }
  }
}

test('whatever happens in whatever order, the stock is what a simple model says it is', async () => {
  const model: Model = { onHand: 0, allocated: 0, reserved: 0, live: [], promised: [] }
  await take({ kind: 'receive', quantity: 9 }, model)
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const step of steps) await take(step, model)
      const { onHand, allocated, reserved } = model
      expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand, allocated, reserved })
      expect(await stockTruth(w.world)).toEqual({ badCounts: 0, unexplained: 0, badLots: 0 })
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
