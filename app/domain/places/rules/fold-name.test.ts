import { expect, test } from 'vitest'
import { bareUnitName, foldName } from './fold-name.ts'

test('both tone styles, decomposed letters and typing without marks are one name', () => {
  const ways = ['Hòa Thắng', 'Hoà Thắng', 'Hòa Thắng'.normalize('NFD'), 'hoa thang', '  HÒA   THẮNG ']
  expect(new Set(ways.map(foldName))).toEqual(new Set(['hoa thang']))
})

test('đ is d, which Unicode alone does not say', () => {
  expect(foldName('Đức Trọng')).toBe('duc trong')
})

test.each([
  ['Huyện Hàm Thuận Nam', 'ham thuan nam'],
  ['H. Hàm Thuận Nam', 'ham thuan nam'],
  ['TP. Phan Thiết', 'phan thiet'],
  ['thị trấn Thuận Nam', 'thuan nam'],
  ['tỉnh Bình Thuận', 'binh thuan'],
])('the kind of a unit is no part of its name: %s', (text, bare) => {
  expect(bareUnitName(text)).toBe(bare)
})

test('a ward that is only a number keeps its kind, with or without a leading zero', () => {
  expect([bareUnitName('Phường 3'), bareUnitName('P.03'), bareUnitName('phuong 3')]).toEqual(['phuong 3', 'phuong 3', 'phuong 3'])
})

test('a name that begins with the letters of a kind stays whole', () => {
  expect(bareUnitName('Tân Hải')).toBe('tan hai')
  expect(bareUnitName('Xã Xuân Hải')).toBe('xuan hai')
})
