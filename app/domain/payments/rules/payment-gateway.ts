import type { Dong } from '#app/domain/shared/money.ts'
import type { ProviderSplit } from './provider-split.ts'

/** How a shopper can pay, in the order in which checkout shows them. Frozen on the purchase. */
export const paymentMethods = ['vietqr', 'stripe', 'sandbox', 'cash-on-delivery'] as const
export type PaymentMethod = (typeof paymentMethods)[number]

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
  /** `sessionId`: what the provider calls the page, where it can be closed again. */
  | { kind: 'redirect'; url: string; sessionId?: string }
  /** Nothing to do before the goods are handed over. */
  | { kind: 'nothing' }
  /** The shopper transfers it from the bank's own app, with what the order's page shows. */
  | { kind: 'transfer' }
  | { kind: 'unavailable' }

export type ProviderEventKind =
  /** The provider has opened a page for it. */
  | 'begun'
  /** The money is there. */
  | 'settled'
  /** It will not come: declined, or the time at the provider is over. */
  | 'failed'
  /** The shopper has done their part; the money is still on its way (a bank transfer through the provider). */
  | 'pending'
  | 'refunded'
  /** The provider tried and could not send it back. */
  | 'refund-failed'
  /** The payer's bank wants the money back: kept, shown and announced, for people to answer. */
  | 'disputed'
  /** In other money than đồng: kept with no amount, because nothing is converted by guess. */
  | 'foreign-currency'
  /** Nothing we know, or at odds with itself. */
  | 'unknown'

/** What a provider says happened, after its signature was checked. Amounts in đồng. */
export type ProviderEvent = {
  providerEventId: string
  reference: string
  /** Only `settled`, `failed` and the two about refunds move anything. */
  kind: ProviderEventKind
  amount: Dong
  occurredAt: Date
  /** Our `requestKey`, when an event about a refund says which one it means. */
  refundKey?: string
  /** What the provider calls the money; finds the payment when the event does not name our reference. */
  providerPaymentId?: string
  /** As it came, to be kept. */
  raw: unknown
}

export type ProviderEventRead =
  | { ok: true; event: ProviderEvent }
  | { ok: false; problem: 'forged' | 'too-old' | 'unreadable' }

export type RefundRequest = {
  reference: string
  amount: Dong
  requestKey: string
  /** What the provider calls the money that is to go back; null when it never said. */
  providerPaymentId: string | null
}
export type RefundAnswer =
  /** The money is back; no event will follow. */
  | { kind: 'done' }
  /** An event will tell when it is back. */
  | { kind: 'accepted' }
  /** This way of paying cannot send money back: a person transfers it. */
  | { kind: 'by-hand' }
  /** Cannot be reached; worth another try. */
  | { kind: 'unavailable' }

export type FeeAnswer =
  | { kind: 'fee'; amount: Dong }
  /** Not in đồng: the sum in the smallest unit of its money, for a person. */
  | { kind: 'foreign-currency'; currency: string; minorUnits: bigint }
  /** Not booked at the provider yet, or nobody there; worth another try. */
  | { kind: 'unavailable' }

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
  /** Nobody is to pay on that page any more. False when it cannot be asked for now; a page that is over is closed. */
  close?(sessionId: string): Promise<boolean>
  /** What the provider keeps for itself of money that came in, where it tells so. */
  feeOf?(providerPaymentId: string): Promise<FeeAnswer>
  /** Hands each vendor its part, where the provider can. */
  readonly split?: ProviderSplit
}

/**
 * Paid straight to each vendor (cash that the carrier collects for it, a transfer to its own account): one payment per
 * vendor order. With the other methods a licensed provider splits one payment per purchase (R9).
 */
export function isDirect(method: PaymentMethod): boolean {
  return method === 'cash-on-delivery' || method === 'vietqr'
}

/** Keeps a fee of every payment, which it tells when asked. */
export function tellsFees(method: PaymentMethod): boolean {
  return method === 'stripe'
}

/** The ways of paying of this installation: one without its keys is missing. */
export type PaymentGateways = { readonly [method in PaymentMethod]?: PaymentGateway }

/** What a shopper may choose from at all; the cart may still rule some out. */
export function offeredMethods(gateways: PaymentGateways): PaymentMethod[] {
  return paymentMethods.filter((method) => gateways[method] !== undefined)
}
