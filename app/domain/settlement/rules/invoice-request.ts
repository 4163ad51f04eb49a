import { readTaxCode, taxCodeFault } from '#app/domain/vendors/rules/tax-code.ts'

/** In whose name the buyer wants the invoice. */
export type InvoiceBuyer = { name: string; taxCode: string | null; address: string; email: string }
export type InvoiceFault = 'name' | 'taxCode' | 'address' | 'email'

/** A tax code as it is kept, or null for a person without one. Companies and persons may both ask. */
export function readBuyerTaxCode(text: string): string | null {
  const code = readTaxCode(text)
  return code === '' ? null : code
}

export function invoiceFaults({ name, taxCode, address, email }: InvoiceBuyer): InvoiceFault[] {
  const faults: [InvoiceFault, boolean][] = [
    ['name', name.length < 3 || name.length > 300],
    ['taxCode', taxCode !== null && taxCodeFault(taxCode, 'household') !== null],
    ['address', address.length < 5 || address.length > 400],
    ['email', !/^\S+@\S+\.\S+$/.test(email) || email.length > 200],
  ]
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []))
}

/** The invoice as the vendor issued it elsewhere. `issuedOn` as `YYYY-MM-DD`. */
export type IssuedInvoice = { number: string; issuedOn: string; lookupCode: string | null; link: string | null }
export type IssuedFault = 'number' | 'issuedOn' | 'link' | 'nothingToLookUp'

/** A buyer can do something with it only through a code or a link. Only web addresses: the buyer will open it. */
export function issuedFaults({ number, issuedOn, lookupCode, link }: IssuedInvoice, today: string): IssuedFault[] {
  const faults: [IssuedFault, boolean][] = [
    ['number', !/^[\p{L}\p{N}/.-]{1,40}$/u.test(number)],
    ['issuedOn', !/^\d{4}-\d\d-\d\d$/.test(issuedOn) || Number.isNaN(Date.parse(issuedOn)) || issuedOn > today],
    ['link', link !== null && !isWebAddress(link)],
    ['nothingToLookUp', lookupCode === null && link === null],
  ]
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []))
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol) && text.length <= 500
}
