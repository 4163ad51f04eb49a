/**
 * Who owes whom. The floor never holds a seller's money (R9): `provider`, `carrier-cash` and `vendor-bank` are money in
 * other hands; `provider-fees` is what a provider kept of it, a cost of the floor; `floor-bank` is the floor's own, commission that was paid to it. `buyer-funds` is what buyers gave for
 * goods they have not been sold yet, `refunds` what they are to get back. `vendor-payable` and `shipping` are the
 * vendor's; `commission` and the VAT on it are the floor's; the two `withheld` accounts belong to the tax office.
 */
export const accounts = [
  'provider',
  'provider-fees',
  'carrier-cash',
  'carrier-fees',
  'vendor-bank',
  'floor-bank',
  'buyer-funds',
  'refunds',
  'vendor-payable',
  'shipping',
  'commission',
  'commission-vat',
  'vat-withheld',
  'pit-withheld',
] as const
export type Account = (typeof accounts)[number]

export function isAccount(text: unknown): text is Account {
  return accounts.some((account) => account === text)
}

/** Paid straight to the vendor, or through a provider that splits (R9). Decides which settlement an order is in. */
export const settlementModes = ['direct', 'provider'] as const
export type SettlementMode = (typeof settlementModes)[number]

/**
 * Whose entries a settlement adds up. Paid directly, the vendor has all the money and owes commission and what is
 * withheld; through a provider, the vendor is owed the rest. Below zero is what is still to be paid, in both.
 */
export const settledAccounts: { readonly [mode in SettlementMode]: readonly Account[] } = {
  direct: ['commission', 'commission-vat', 'vat-withheld', 'pit-withheld', 'floor-bank'],
  provider: ['vendor-payable', 'shipping'],
}
