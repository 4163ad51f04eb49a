import { expect, test } from 'vitest'
import { claimFaults, type CertificateClaim } from './claim-faults.ts'

const claim: CertificateClaim = {
  productId: 'p',
  scheme: 'ocop',
  stars: 4,
  level: null,
  number: '3981/QĐ-UBND',
  issuedBy: 'UBND tỉnh Lâm Đồng',
  issuedOn: '2026-08-05',
  expiresOn: null,
}

test('a complete claim has no faults', () => {
  expect(claimFaults(claim, '2026-11-23')).toEqual([])
  expect(claimFaults({ ...claim, scheme: 'vietgap', stars: null, productId: null }, '2026-11-23')).toEqual([])
})

test.each<[string, Partial<CertificateClaim>, string]>([
  ['two stars', { stars: 2 }, 'stars'],
  ['stars of VietGAP', { scheme: 'vietgap' }, 'stars'],
  ['a title without a level', { scheme: 'cnnttb', stars: null }, 'level'],
  ['no number', { number: ' ' }, 'number'],
  ['a day to come', { issuedOn: '2027-01-01' }, 'issuedOn'],
  ['no day', { issuedOn: '05/08/2026' }, 'issuedOn'],
  ['an end before the beginning', { expiresOn: '2020-01-01' }, 'expiresOn'],
  ['stars for a whole shop', { productId: null }, 'productId'],
  ['a paper of self-production for a whole shop', { scheme: 'self-produced', stars: null, productId: null }, 'productId'],
  ['an invented scheme', { scheme: 'best-of', stars: null }, 'scheme'],
])('%s is a fault', (_what, changes, fault) => {
  expect(claimFaults({ ...claim, ...changes }, '2026-11-23')).toEqual([fault])
})
