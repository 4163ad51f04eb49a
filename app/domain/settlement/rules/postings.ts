import { add, negate, subtract, type Dong } from '#app/domain/shared/money.ts'
import { isDirect, type PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Account, SettlementMode } from './accounts.ts'

/** Debit is positive, credit negative. */
export type Entry = { account: Account; vendorId: string | null; vendorOrderId: string | null; amount: Dong }

export type PostingKind =
  | 'capture'
  | 'sale'
  | 'reversal'
  | 'refund'
  | 'remittance'
  | 'transfer'
  | 'withholding'
  | 'withholding-reversal'
  | 'settlement-payment'
  | 'waiver'
  | 'provider-fee'

/** One business fact; its entries sum to zero. The key makes it count once. */
export type Posting = { key: string; kind: PostingKind; mode: SettlementMode | null; entries: Entry[] }

/** Whose entry it is; money of a whole purchase is nobody's yet. */
export type Owner = { vendorId: string; vendorOrderId: string | null }

/** What a vendor order sold. Its parts add up to goods and shipping. */
export type SaleParts = { payable: Dong; shipping: Dong; commission: Dong; commissionVat: Dong }
export type Sale = { vendorOrderId: string; vendorId: string; mode: SettlementMode; parts: SaleParts }

export type Holder = Extract<Account, 'provider' | 'carrier-cash' | 'vendor-bank'>

/** In whose hands money paid this way is. `isCarried`: a carrier brings the goods; otherwise cash is the vendor's at once. */
export function holderOf(method: PaymentMethod, isCarried = true): Holder {
  if (!isDirect(method)) return 'provider'
  return method === 'cash-on-delivery' && isCarried ? 'carrier-cash' : 'vendor-bank'
}

export function modeOf(method: PaymentMethod): SettlementMode {
  return isDirect(method) ? 'direct' : 'provider'
}

/** Money of buyers came into somebody's hands; a vendor's, when it was paid straight to one. */
export function capturePosting(event: { id: string; amount: Dong; holder: Holder; owner: Owner | null }): Posting {
  return posting(`capture:${event.id}`, 'capture', null, [
    entry(event.holder, event.amount, event.owner),
    entry('buyer-funds', negate(event.amount), event.owner),
  ])
}

/** A provider keeps a fee of what came in. The floor's cost: vendors and buyers have what they had. */
export function providerFeePosting(fee: { providerPaymentId: string; amount: Dong }): Posting {
  return posting(`provider-fee:${fee.providerPaymentId}`, 'provider-fee', null, [
    entry('provider-fees', fee.amount, null),
    entry('provider', negate(fee.amount), null),
  ])
}

/** A vendor order is paid: the buyer's money is the vendor's, less commission and the VAT on it. */
export function salePosting(sale: Sale): Posting {
  const { payable, shipping, commission, commissionVat } = sale.parts
  return posting(`sale:${sale.vendorOrderId}`, 'sale', sale.mode, [
    entry('buyer-funds', add(payable, shipping, commission, commissionVat), sale),
    entry('vendor-payable', negate(payable), sale),
    entry('shipping', negate(shipping), sale),
    entry('commission', negate(commission), sale),
    entry('commission-vat', negate(commissionVat), sale),
  ])
}

/** A refund was decided: this part of the sale is turned round, also of the commission, and the buyer is owed it. */
export function reversalPosting(refundId: string, sale: Sale, part: SaleParts): Posting {
  const { payable, shipping, commission, commissionVat } = part
  return posting(`reversal:${refundId}`, 'reversal', sale.mode, [
    entry('vendor-payable', payable, sale),
    entry('shipping', shipping, sale),
    entry('commission', commission, sale),
    entry('commission-vat', commissionVat, sale),
    entry('refunds', negate(add(payable, shipping, commission, commissionVat)), sale),
  ])
}

/**
 * Money went back to the buyer. `ofSale` is what was turned round for it; the rest came for nothing and was still the
 * buyer's. Cash cannot go back the way it came: the vendor, who has it, transfers it.
 */
export function refundPosting(refund: { id: string; method: PaymentMethod; amount: Dong; ofSale: Dong; owner: Owner }): Posting {
  const unsold = isDirect(refund.method) ? refund.owner : null
  return posting(`refund:${refund.id}`, 'refund', null, [
    entry('refunds', refund.ofSale, refund.owner),
    entry('buyer-funds', subtract(refund.amount, refund.ofSale), unsold),
    entry(holderOf(refund.method, false), negate(refund.amount), unsold),
  ])
}

/** A transfer came short and the vendor did without the rest: its part of the price is that much less. */
export function waiverPosting(waiver: { id: string; owner: Owner; amount: Dong }): Posting {
  return posting(`waiver:${waiver.id}`, 'waiver', 'direct', [
    entry('vendor-payable', waiver.amount, waiver.owner),
    entry('buyer-funds', negate(waiver.amount), waiver.owner),
  ])
}

/** A carrier paid out cash it had collected for a vendor order, less what it keeps for its service. */
export function remittancePosting(remittance: { id: string; owner: Owner; collected: Dong; fee: Dong }): Posting {
  const { owner, collected, fee } = remittance
  return posting(`remittance:${remittance.id}`, 'remittance', null, [
    entry('vendor-bank', subtract(collected, fee), owner),
    entry('carrier-fees', fee, owner),
    entry('carrier-cash', negate(collected), owner),
  ])
}

/** A provider paid a vendor its part of one order at once; `amount` below zero is a transfer taken back. */
export function transferPosting(transfer: { id: string; owner: Owner; amount: Dong }): Posting {
  return posting(`transfer:${transfer.id}`, 'transfer', 'provider', [
    entry('vendor-payable', transfer.amount, transfer.owner),
    entry('provider', negate(transfer.amount), transfer.owner),
  ])
}

/** What a settlement came to was paid: by the provider to the vendor, or by the vendor to the floor. */
export function settlementPaymentPosting(settlement: { id: string; vendorId: string; mode: SettlementMode; due: Dong }): Posting {
  const owner = { vendorId: settlement.vendorId, vendorOrderId: null }
  const [to, from] = settlement.mode === 'provider' ? (['vendor-payable', 'provider'] as const) : (['floor-bank', 'vendor-bank'] as const)
  return posting(`settlement-payment:${settlement.id}`, 'settlement-payment', settlement.mode, [
    entry(to, settlement.due, owner),
    entry(from, negate(settlement.due), owner),
  ])
}

/** Tax is kept from what the vendor gets; amounts below zero give it back. */
export function withholdingPosting(key: string, sale: Pick<Sale, 'vendorId' | 'vendorOrderId' | 'mode'>, tax: { vat: Dong; pit: Dong }): Posting {
  const isBack = key.startsWith('withholding-reversal:')
  return posting(key, isBack ? 'withholding-reversal' : 'withholding', sale.mode, [
    entry('vendor-payable', add(tax.vat, tax.pit), sale),
    entry('vat-withheld', negate(tax.vat), sale),
    entry('pit-withheld', negate(tax.pit), sale),
  ])
}

function entry(account: Account, amount: Dong, owner: Owner | null): Entry {
  return { account, amount, vendorId: owner?.vendorId ?? null, vendorOrderId: owner?.vendorOrderId ?? null }
}

/** Entries of nothing say nothing. */
function posting(key: string, kind: PostingKind, mode: SettlementMode | null, entries: Entry[]): Posting {
  return { key, kind, mode, entries: entries.filter(({ amount }) => amount !== 0n) }
}
