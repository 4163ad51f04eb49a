import { expect, test } from 'vitest'
import { readOldAddress } from './old-address.ts'

test('the last three parts are ward, district and province; what is before is the street', () => {
  expect(readOldAddress('Thôn Phú Khánh, xã Hàm Mỹ, huyện Hàm Thuận Nam, tỉnh Bình Thuận, Việt Nam')[0]).toEqual({
    line: 'Thôn Phú Khánh',
    ward: 'ham my',
    district: 'ham thuan nam',
    province: 'binh thuan',
  })
})

test('dashes part an address as commas do', () => {
  expect(readOldAddress('Ham My - Ham Thuan Nam - Binh Thuan')[0]).toMatchObject({ ward: 'ham my', province: 'binh thuan' })
})

test('two parts may be ward and district, or ward and province', () => {
  expect(readOldAddress('Hàm Mỹ, Bình Thuận').map(({ district, province }) => [district, province])).toEqual([
    ['binh thuan', null],
    [null, 'binh thuan'],
  ])
})

test('nothing typed is no address', () => {
  expect(readOldAddress('  ,  ')).toEqual([])
})
