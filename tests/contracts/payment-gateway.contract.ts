import { expect, test } from 'vitest'
import type { PaymentBegun, PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong } from '#app/domain/shared/money.ts'

const NOW = new Date('2026-11-23T02:00:00Z')

const placeOf = (begun: PaymentBegun) => (begun.kind === 'redirect' ? begun.url : begun.kind)

/** Every way of paying keeps these; run for each adapter. */
export function keepsTheGatewayContract(name: string, gateway: PaymentGateway): void {
  const beginning = {
    reference: 'CBT7K3MQ2YDABCDE',
    amount: dong(150_000),
    description: 'CBT-7K3M-Q2YD',
    locale: 'vi' as const,
    returnUrl: 'http://localhost:3000/don/abc/ket-qua',
    expiresAt: new Date(NOW.getTime() + 30 * 60_000),
  }

  test(`${name}: beginning twice leads the shopper to the same place`, async () => {
    const first = await gateway.begin(beginning)
    expect(placeOf(await gateway.begin(beginning))).toBe(placeOf(first))
    expect(['redirect', 'nothing', 'transfer']).toContain(first.kind)
  })

  test.each(['', '{', '[]', '{"id":1}', 'x'.repeat(10_000)])(`${name}: a body without a good signature is refused, whatever is in it`, (body) => {
    expect(gateway.readEvent(body, new Headers(), NOW).ok).toBe(false)
    expect(gateway.readEvent(body, new Headers({ 'sandbox-signature': 't=1,v1=00' }), NOW).ok).toBe(false)
  })

  test(`${name}: asking for the same refund twice gives the same answer`, async () => {
    const request = { reference: beginning.reference, amount: dong(50_000), requestKey: 'share:1', providerPaymentId: 'pi_contract' }
    const first = await gateway.refund(request)
    expect(await gateway.refund(request)).toEqual(first)
  })
}
