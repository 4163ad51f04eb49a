import { expect, test } from 'vitest'
import { maskContact } from './masked-contact.ts'

const contact = {
  name: 'Nguyễn Thị Hoa',
  phone: '0912 345 678',
  addressLine: '12 Lê Lợi',
  wardName: 'Phường Phan Thiết',
  provinceName: 'Tỉnh Lâm Đồng',
}

test('a masked contact tells two parcels apart but leads to nobody', () => {
  expect(maskContact(contact)).toEqual({
    name: 'Nguyễn T. H.',
    phone: '•••• ••• 678',
    addressLine: '•••',
    wardName: '•••',
    provinceName: 'Tỉnh Lâm Đồng',
  })
})

test('a name of one word stays, and an empty one does not break', () => {
  expect(maskContact({ ...contact, name: 'Hoa' }).name).toBe('Hoa')
  expect(maskContact({ ...contact, name: ' ' }).name).toBe('')
})
