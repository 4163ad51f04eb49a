import { expect, test } from 'vitest'
import { invoiceFaults, issuedFaults, readBuyerTaxCode } from './invoice-request.ts'

const buyer = { name: 'Công ty Minh Họa', taxCode: '0100233488', address: '12 Lê Lợi, Đà Lạt', email: 'ke-toan@example.test' }

test('a company and a person may ask for an invoice, a wrong tax code may not', () => {
  expect(invoiceFaults(buyer)).toEqual([])
  expect(invoiceFaults({ ...buyer, taxCode: readBuyerTaxCode(' ') })).toEqual([])
  expect(invoiceFaults({ ...buyer, taxCode: readBuyerTaxCode('0100233488-001') })).toEqual([])
  expect(invoiceFaults({ ...buyer, taxCode: '0100233489' })).toEqual(['taxCode'])
  expect(invoiceFaults({ name: '', taxCode: null, address: '', email: 'x' })).toEqual(['name', 'address', 'email'])
})

const issued = { number: '1C26TAA-00000123', issuedOn: '2026-11-23', lookupCode: 'ABC123', link: null }

test('an issued invoice can be looked up, and not on a script', () => {
  expect(issuedFaults(issued, '2026-11-23')).toEqual([])
  expect(issuedFaults({ ...issued, lookupCode: null }, '2026-11-23')).toEqual(['nothingToLookUp'])
  expect(issuedFaults({ ...issued, link: 'javascript:alert(1)' }, '2026-11-23')).toEqual(['link'])
  expect(issuedFaults({ ...issued, issuedOn: '2026-11-24' }, '2026-11-23')).toEqual(['issuedOn'])
})
