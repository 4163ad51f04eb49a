import type { PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'
import type { GatewayFaults } from '#app/platform/gateway-faults.ts'

const TIME_OUT_MS = 200

/** A gateway that fails as real ones do, for the proof under load. `chance` gives numbers from 0 to 1. */
export function withFaults(gateway: PaymentGateway, faults: GatewayFaults, chance: () => number = Math.random): PaymentGateway {
  return {
    ...gateway,
    async begin(payment) {
      if (chance() >= faults.begin) return gateway.begin(payment)
      await new Promise((resolve) => setTimeout(resolve, TIME_OUT_MS))
      throw new Error('The gateway did not answer in time')
    },
    async refund(request) {
      return chance() < faults.refund ? { kind: 'unavailable' } : gateway.refund(request)
    },
  }
}
