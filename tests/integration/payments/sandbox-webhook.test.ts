import { beforeAll, expect, test } from 'vitest'
import type { AppLoadContext } from '@remix-run/node'
import { signSandboxEvent } from '#app/adapters/payments/sandbox.server.ts'
import { action } from '#app/routes/webhooks/sandbox.tsx'
import { useWorld } from '#tests/support/database.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { servicesOf } from '#tests/support/run-jobs.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
})

const bodyFor = ({ paymentReference, total }: Bought, changes: object = {}) =>
  JSON.stringify({ id: 'event-1', reference: paymentReference, kind: 'settled', amount: Number(total), at: w.world.clock.now().toISOString(), ...changes })

async function send(body: string, { minutesAgo = 0, secret = servicesOf(w.world).sandboxSecret } = {}) {
  const signature = signSandboxEvent(secret, body, new Date(w.world.clock.now().getTime() - minutesAgo * 60_000))
  const request = new Request('http://localhost/webhooks/sandbox', { method: 'POST', body, headers: { 'sandbox-signature': signature } })
  const context: AppLoadContext = { services: servicesOf(w.world), nonce: '', requestId: '', clientAddress: '' }
  const response = await action({ request, context, params: {} })
  return { status: response.status, said: (await response.json()) as unknown }
}

test('a signed event settles the payment, and sent again it is answered like a success', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  expect(await send(bodyFor(bought))).toEqual({ status: 200, said: { outcome: 'kept' } })
  expect(await send(bodyFor(bought))).toEqual({ status: 200, said: { outcome: 'repeat' } })
  await expectSound(w.world)
  expect((await w.world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: bought.purchaseId } })).state).toBe('placed')
})

test('a forged or an old event is refused and changes nothing; an unknown reference is kept', async () => {
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  expect(await send(bodyFor(bought, { id: 'event-2' }), { secret: 'somebody else' })).toEqual({ status: 400, said: { refused: 'forged' } })
  expect(await send(bodyFor(bought, { id: 'event-3' }), { minutesAgo: 6 })).toEqual({ status: 400, said: { refused: 'too-old' } })
  expect(await send(bodyFor(bought, { id: 'event-4', reference: 'NOBODY' }))).toEqual({ status: 200, said: { outcome: 'unknown-reference' } })
  expect((await w.world.db.payment.findUniqueOrThrow({ where: { id: bought.paymentId } })).state).toBe('expected')
})
