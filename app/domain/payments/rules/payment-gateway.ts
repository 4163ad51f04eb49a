import type { Dong } from '#app/domain/shared/money.ts'

/** How a shopper can pay. Frozen on the purchase. */
export type PaymentMethod = 'sandbox' | 'cash-on-delivery'

export type PaymentBeginning = {
  /** What the provider knows the payment by: unique, ASCII. */
  reference: string
  amount: Dong
  /** Shown on the provider's page, e.g. the purchase code. */
  description: string
  locale: 'vi' | 'en'
  /** Where the provider sends the shopper afterwards. */
  returnUrl: string
  expiresAt: Date
}

export type PaymentBegun =
  | { kind: 'redirect'; url: string }
  /** Nothing to do before the goods are handed over. */
  | { kind: 'nothing' }
  | { kind: 'unavailable' }

/** What a provider says happened, after its signature was checked. Amounts in đồng. */
export type ProviderEvent = {
  providerEventId: string
  reference: string
  kind: 'settled' | 'failed' | 'refunded' | 'unknown'
  amount: Dong
  occurredAt: Date
  raw: unknown
}

export type ProviderEventRead =
  | { ok: true; event: ProviderEvent }
  | { ok: false; problem: 'forged' | 'too-old' | 'unreadable' }

export type RefundRequest = { reference: string; amount: Dong; requestKey: string }
export type RefundAnswer = { kind: 'accepted' } | { kind: 'unavailable' }

/**
 * The port every way of paying fills (one file each in `adapters/payments`). Nothing here runs inside a database
 * transaction (R8). What happened arrives only through `readEvent`.
 */
export interface PaymentGateway {
  readonly method: PaymentMethod
  begin(payment: PaymentBeginning): Promise<PaymentBegun>
  /** `body` is the raw request body, as signed. */
  readEvent(body: string, headers: Headers, now: Date): ProviderEventRead
  refund(request: RefundRequest): Promise<RefundAnswer>
}

export type PaymentGateways = { readonly [method in PaymentMethod]: PaymentGateway }
