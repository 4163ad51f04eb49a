import { expect, test } from 'vitest'
import { withFoundAddress } from './with-found-address.ts'

const phanThiet = { code: '22915', name: 'Phan Thiết', province: { code: '68', name: 'Lâm Đồng' } }
const other = { ...phanThiet, code: '22918' }
const typed = { name: 'Hoa', province: '01', ward: '00070', addressLine: '12 phố Hàng Trống', oldAddress: 'xã Không Có, huyện Không Đâu' }

test('an old address that nobody knows leaves the ward and province that were chosen before', () => {
  expect(withFoundAddress(typed, { addressLine: '', candidates: [] })).toEqual(typed)
})

test('one ward for it is chosen, with its province and the line that stood before it', () => {
  const found = withFoundAddress(typed, { addressLine: 'Thôn 2', candidates: [{ ward: phanThiet }] })
  expect(found).toEqual({ ...typed, province: '68', ward: '22915', addressLine: 'Thôn 2' })
})

test('of several wards the person chooses one, so none is chosen yet', () => {
  const found = withFoundAddress(typed, { addressLine: '', candidates: [{ ward: phanThiet }, { ward: other }] })
  expect(found).toEqual({ ...typed, ward: '' })
})
