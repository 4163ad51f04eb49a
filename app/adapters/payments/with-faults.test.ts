import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { cashOnDelivery } from './cash-on-delivery.server.ts'
import { readFaults } from '#app/platform/gateway-faults.ts'
import { withFaults } from './with-faults.server.ts'

const refund = { reference: 'A', amount: dong(1000), requestKey: 'k', providerPaymentId: null }

test('a setting names how often what fails; anything else is none', () => {
  expect(readFaults('begin=0.1,refund=1')).toEqual({ begin: 0.1, refund: 1 })
  expect(readFaults('refund=0')).toEqual({ begin: 0, refund: 0 })
  for (const wrong of ['', 'begin', 'begin=2', 'begin=-1', 'begin=x', 'settle=1']) expect(readFaults(wrong)).toBeNull()
})

test('as often as it says the gateway times out or cannot be reached, and otherwise is itself', async () => {
  const beginning = { reference: 'A', amount: dong(1000), description: '', locale: 'vi', returnUrl: '', expiresAt: new Date(0) } as const
  const bad = withFaults(cashOnDelivery, { begin: 0.5, refund: 0.5 }, () => 0.4)
  await expect(bad.begin(beginning)).rejects.toThrow('in time')
  expect(await bad.refund(refund)).toEqual({ kind: 'unavailable' })
  const lucky = withFaults(cashOnDelivery, { begin: 0.5, refund: 0.5 }, () => 0.6)
  expect(await lucky.begin(beginning)).toEqual({ kind: 'nothing' })
  expect(await lucky.refund(refund)).toEqual(await cashOnDelivery.refund(refund))
})
