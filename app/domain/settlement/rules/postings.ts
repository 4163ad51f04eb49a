import { add, allocate, negate, subtract, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'

/**
 * Who owes whom. `provider`, `carrier-cash` and `vendor-bank` are money in other hands than the floor's (it never holds any, R9);
 * `buyer-funds` is what buyers gave for goods they have not been sold yet; `vendor-payable` and `shipping` are the
 * vendor's; `commission` is the floor's.
 */
export type Account = 'provider' | 'carrier-cash' | 'vendor-bank' | 'buyer-funds' | 'vendor-payable' | 'shipping' | 'commission'

/** Debit is positive, credit negative. */
export type Entry = { account: Account; vendorId: string | null; vendorOrderId: string | null; amount: Dong }

/** One business fact; its entries sum to zero. The key makes it count once. */
export type Posting = { key: string; kind: 'capture' | 'sale' | 'refund' | 'reversal'; entries: Entry[] }

export type Sale = { vendorOrderId: string; vendorId: string; goods: Dong; shipping: Dong; commission: Dong }

/** In whose hands money paid this way is. */
export function holderOf(method: PaymentMethod): Extract<Account, 'provider' | 'carrier-cash' | 'vendor-bank'> {
  switch (method) {
    case 'cash-on-delivery':
      return 'carrier-cash'
    case 'vietqr':
      return 'vendor-bank'
    case 'sandbox':
    case 'stripe':
      return 'provider'
  }
}

/** Money of buyers came into somebody's hands. */
export function capturePosting(event: { id: string; method: PaymentMethod; amount: Dong }): Posting {
  return posting(`capture:${event.id}`, 'capture', [
    entry(holderOf(event.method), event.amount),
    entry('buyer-funds', negate(event.amount)),
  ])
}

/** A vendor order is paid: the buyer's money is the vendor's, less the commission frozen on its lines. */
export function salePosting(sale: Sale): Posting {
  const { vendorOrderId, goods, shipping, commission } = sale
  const of = (account: Account, amount: Dong) => entry(account, amount, sale)
  return posting(`sale:${vendorOrderId}`, 'sale', [
    of('buyer-funds', add(goods, shipping)),
    of('vendor-payable', negate(subtract(goods, commission))),
    of('shipping', negate(shipping)),
    of('commission', negate(commission)),
  ])
}

/**
 * A refund after the sale turns the same part of the sale round, also of the commission. `before` is what had been
 * turned round already, so that refunds in parts end exactly where one whole refund would.
 */
export function reversalPosting(refund: { id: string; amount: Dong }, sale: Sale, before: Dong): Posting {
  const parts = [subtract(sale.goods, sale.commission), sale.shipping, sale.commission] as const
  const done = allocate(before, parts)
  const [payable, shipping, commission] = allocate(add(before, refund.amount), parts).map((part, index) =>
    subtract(part, done[index] ?? part),
  ) as [Dong, Dong, Dong]
  const of = (account: Account, amount: Dong) => entry(account, amount, sale)
  return posting(`reversal:${refund.id}`, 'reversal', [
    of('vendor-payable', payable),
    of('shipping', shipping),
    of('commission', commission),
    of('buyer-funds', negate(refund.amount)),
  ])
}

/** Money went back to the buyer. */
export function refundPosting(refund: { id: string; method: PaymentMethod; amount: Dong }): Posting {
  return posting(`refund:${refund.id}`, 'refund', [
    entry('buyer-funds', refund.amount),
    entry(holderOf(refund.method), negate(refund.amount)),
  ])
}

function entry(account: Account, amount: Dong, of?: { vendorId: string; vendorOrderId: string }): Entry {
  return { account, amount, vendorId: of?.vendorId ?? null, vendorOrderId: of?.vendorOrderId ?? null }
}

/** Entries of nothing say nothing. */
function posting(key: string, kind: Posting['kind'], entries: Entry[]): Posting {
  return { key, kind, entries: entries.filter(({ amount }) => amount !== 0n) }
}
