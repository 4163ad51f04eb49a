import type { ProviderEvent } from '#app/domain/payments/rules/payment-gateway.ts'
import { recordEvent, type RecordedEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { valueOf } from './make/product.ts'

type Payable = { paymentReference: string; total: Dong }

/** What the sandbox provider says about a purchase's payment; in full and settled unless told otherwise. */
export function sandboxEvent(core: Core, { paymentReference, total }: Payable, changes: Partial<ProviderEvent> = {}): ProviderEvent {
  return {
    providerEventId: newId(),
    reference: paymentReference,
    kind: 'settled',
    amount: total,
    occurredAt: core.clock.now(),
    raw: { from: 'a test' },
    ...changes,
  }
}

export async function pay(core: Core, payable: Payable, changes: Partial<ProviderEvent> = {}): Promise<RecordedEvent> {
  return valueOf(await recordEvent(core, { provider: 'sandbox', event: sandboxEvent(core, payable, changes) }))
}

