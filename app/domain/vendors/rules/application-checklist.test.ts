import { expect, test } from 'vitest'
import { editablePart, sections, type Application } from './application.ts'
import { applicationFaults, checklist, requiredFields } from './application-checklist.ts'
import { legalForms } from './legal-forms.ts'

const complete: Application = {
  legalForm: 'cooperative',
  nameVi: 'HTX Thanh long Đồng Nắng',
  nameEn: '',
  taxCode: '0100233488',
  registrationNo: '0100233488',
  registeredOn: '2014-05-08',
  registeredBy: 'Phòng Tài chính huyện Hàm Thuận Nam',
  representative: 'Nguyễn Văn Thạnh',
  wardCode: '22963',
  addressLine: 'Thôn 2',
  phone: '0901234567',
  email: 'htx@example.test',
  bankBin: '970418',
  bankAccount: '9901370911',
  bankHolder: 'HTX THANH LONG DONG NANG',
  storyVi: '',
  storyEn: '',
  foundedYear: '',
  memberCount: '',
}
const empty = Object.fromEntries(Object.keys(complete).map((field) => [field, ''])) as Application
const facts = { isInRegion: true, today: '2026-11-23' }

test('a complete application has no fault', () => {
  expect(applicationFaults(complete, facts)).toEqual({})
  expect(checklist({}).every((row) => row.isDone)).toBe(true)
})

test.each(legalForms)('an empty application of a %s misses exactly what that form must tell', (legalForm) => {
  const found = applicationFaults({ ...empty, legalForm }, { ...facts, isInRegion: false })
  const missing = Object.keys(found).filter((field) => found[field as keyof Application] === 'missing')
  expect(missing.sort()).toEqual(requiredFields(legalForm).filter((field) => field !== 'legalForm').sort())
  expect(Object.keys(found)).toHaveLength(missing.length)
})

test('a cooperative group may apply without registration and tax code', () => {
  const unregistered = { ...complete, legalForm: 'cooperative-group', taxCode: '', registrationNo: '', registeredOn: '', registeredBy: '' }
  expect(applicationFaults(unregistered, facts)).toEqual({})
})

test('what was typed wrong is named field by field', () => {
  const wrong = {
    ...complete,
    taxCode: '0100233487',
    phone: '123',
    email: 'nobody',
    registeredOn: '2027-01-01',
    bankBin: '000000',
    foundedYear: '3000',
    memberCount: '-1',
  }
  expect(applicationFaults(wrong, { ...facts, isInRegion: false })).toEqual({
    taxCode: 'taxCode:checksum',
    phone: 'phone',
    email: 'email',
    registeredOn: 'date',
    bankBin: 'bank',
    foundedYear: 'year',
    memberCount: 'memberCount',
    wardCode: 'outsideTheRegions',
  })
})

test('the checklist says which section the fault is in', () => {
  const rows = checklist(applicationFaults({ ...complete, bankHolder: '' }, facts))
  expect(rows.filter((row) => !row.isDone)).toEqual([{ section: 'bank', isDone: false, faulty: ['bankHolder'] }])
})

test('every field of an application is in one section', () => {
  expect(Object.values(sections).flat().sort()).toEqual(Object.keys(complete).sort())
})

test('once approved, only contact and story stay free; while an officer reads, nothing', () => {
  expect(Object.keys(editablePart('approved', complete)).sort()).toEqual([...sections.contact, ...sections.story].sort())
  expect(editablePart('submitted', complete)).toEqual({})
  expect(editablePart('draft', complete)).toEqual(complete)
})
