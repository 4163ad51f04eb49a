import type { CancelByBuyerInput } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import type { PlacePurchaseInput } from '#app/domain/orders/rules/place-purchase-terms.ts'
import type { ProviderEvent } from '#app/domain/payments/rules/payment-gateway.ts'

export type Deed =
  | { kind: 'place'; input: PlacePurchaseInput }
  | { kind: 'record'; input: ProviderEvent }
  | { kind: 'confirm'; input: { paymentId: string } }
  | { kind: 'cancel'; input: CancelByBuyerInput }
  | { kind: 'refund'; input: { refundId: string } }

export type Task = { databaseUrl: string; at: string; deed: Deed }

/** As text for the command line: JSON has neither đồng nor instants. */
export function keep(task: Task): string {
  return JSON.stringify(task, function (key, value: unknown) {
    const raw: unknown = (this as Record<string, unknown>)[key]
    if (typeof raw === 'bigint') return { dong: String(raw) }
    return raw instanceof Date ? { instant: raw.toISOString() } : value
  })
}

export function revive(text: string): Task {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value
    if ('dong' in value) return BigInt(String(value.dong))
    return 'instant' in value ? new Date(String(value.instant)) : value
  }) as Task
}
