/**
 * The checkout form between its steps, as typed: nothing in it is checked yet. Names of fields of the form; a
 * vendor's shipping choice is under `shipping.{vendorId}`.
 */
export type CheckoutDraft = Readonly<Record<string, string>>
