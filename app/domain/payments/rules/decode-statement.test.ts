import { expect, test } from 'vitest'
import { decodeStatement } from './decode-statement.ts'

const TEXT = 'Ngày giao dịch;Nội dung\n01/12/2026;Chuyển tiền mua nước mắm'
const utf16 = (bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + TEXT, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test.each([
  ['UTF-8', Buffer.from(TEXT), 'utf-8'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['UTF-16 LE', utf16(false, true), 'utf-16le'],
  ['UTF-16 BE', utf16(true, true), 'utf-16be'],
  ['UTF-16 LE without a mark', utf16(false, false), 'utf-16le'],
  ['UTF-16 BE without a mark', utf16(true, false), 'utf-16be'],
])('reads %s', (_name, bytes, encoding) => {
  expect(decodeStatement(bytes)).toEqual({ text: TEXT, encoding })
})

test('Windows-1258 writes tones apart from their vowels; here they are one again', () => {
  // "Chuyển tiền": ê is EA, the hook above D2, the grave CC.
  const bytes = Buffer.from([0x43, 0x68, 0x75, 0x79, 0xea, 0xd2, 0x6e, 0x20, 0x74, 0x69, 0xea, 0xcc, 0x6e])
  expect(decodeStatement(bytes)).toEqual({ text: 'Chuyển tiền', encoding: 'windows-1258' })
})
