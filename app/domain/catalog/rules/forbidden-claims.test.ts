import { expect, test } from 'vitest'
import { aListing } from '#tests/support/make/listing.ts'
import { forbiddenClaims } from './forbidden-claims.ts'

const day = '2026-11-23'
const found = (descriptionVi: string) => forbiddenClaims(aListing({ descriptionVi }), day)

test.each(['Trà chữa khỏi mất ngủ', 'TRÀ CHỮA  KHỎI mất ngủ', 'tra chua khoi mat ngu', 'trà chữa khỏi'.normalize('NFD')])(
  'a promise to heal is found: %s',
  (text) => {
    expect(found(text)).toEqual([{ field: 'descriptionVi', phrase: 'chữa khỏi' }])
  },
)

test.each(['Bệnh chưa khỏi thì nên hỏi bác sĩ', 'Vị ngọt thanh, giàu chất xơ', 'Trị giá đơn hàng từ 200.000', ''])('honest words pass: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('the warning that the law prescribes may name what it denies', () => {
  const warnings = 'Sản phẩm không có tác dụng thay thế thuốc chữa bệnh'
  expect(forbiddenClaims(aListing({ warnings }), day)).toEqual([])
})

test('the name is read too', () => {
  expect(forbiddenClaims(aListing({ nameVi: 'Cao đặc trị xương khớp' }), day)).toEqual([{ field: 'nameVi', phrase: 'đặc trị' }])
})
