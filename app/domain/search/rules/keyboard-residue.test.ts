import { expect, test } from 'vitest'
import { decodeTelex, decodeVni } from './keyboard-residue.ts'

const decodeAll = (text: string, decode: (word: string) => string | null) =>
  text.split(' ').map((word) => decode(word) ?? word).join(' ')

test.each([
  ['nuwowcs mawms', 'nước mắm'],
  ['nuowcs mawsm', 'nước mắm'],
  ['caf phee caauf ddaats', 'cà phê cầu đất'],
  ['daau taay ddaf lajt', 'dâu tây đà lạt'],
  ['muwcj mootj nawngs', 'mực một nắng'],
  ['toir phan rang', 'tỏi phan rang'],
  ['thanh long ruootj ddor', 'thanh long ruột đỏ'],
  ['saauf rieeng', 'sầu riêng'],
  ['hoongf gionf treo gios', 'hồng giòn treo gió'],
  ['ruwowuj vang', 'rượu vang'],
  ['suwax chua', 'sữa chua'],
  ['quys hoaf thuyr', 'quý hòa thủy'],
  ['dduwowcf duongw', 'đườc dương'],
  ['goosm baauf trucs', 'gốm bầu trúc'],
])('Telex %s is %s', (typed, meant) => {
  expect(decodeAll(typed, decodeTelex)).toBe(meant)
})

test.each([
  ['nu7o7c1 ma8m1', 'nước mắm'],
  ['ca2 phe6 ca6u2 d9a6t1', 'cà phê cầu đất'],
  ['d9a2 la5t', 'đà lạt'],
  ['toi3', 'tỏi'],
  ['sa6u2 rie6ng', 'sầu riêng'],
])('VNI %s is %s', (typed, meant) => {
  expect(decodeAll(typed, decodeVni)).toBe(meant)
})

test.each(['thanh', 'long', 'phan', 'nho', 'tra'])('plain %s holds no sign of a keyboard', (word) => {
  expect(decodeTelex(word)).toBeNull()
  expect(decodeVni(word)).toBeNull()
})

test('numbers of a product are not taken for tones', () => {
  expect(decodeVni('40')).toBeNull()
  expect(decodeVni('034')).toBeNull()
})
