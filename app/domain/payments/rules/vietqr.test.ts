import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { crc16, vietQrText } from './vietqr.ts'

test.each([
  '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6',
  '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA530370454069999995802VN62140810Cam on nhe6304E786',
  '00020101021138620010A000000727013200069710250118PSP1234567890000000208QRIBFTTA53037045802VN62190515MOMOW2W123456786304821F',
  '00020101021126280010A0000007750110010531314453037045408210900005802VN5910CELLPHONES62600312CPSHN ONLINE0517021908061613127850705ONLHN0810CellphoneS63047685',
])('the check of a published code is right: %s', (published) => {
  expect(crc16(published.slice(0, -4))).toBe(published.slice(-4))
})

test('the check of 123456789 is 29B1', () => {
  expect(crc16('123456789')).toBe('29B1')
})

test('a transfer of 10.000 ₫ is written as NAPAS publishes it', () => {
  expect(vietQrText({ bankBin: '970416', account: '257678859', amount: dong(10_000), purpose: 'Chuyen tien' })).toBe(
    '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6',
  )
})

test('a purpose with marks, too long, or a missing amount is a bug', () => {
  const good = { bankBin: '970416', account: '257678859', amount: dong(1000), purpose: 'CBT1' }
  expect(() => vietQrText({ ...good, purpose: 'Chuyển tiền' })).toThrow()
  expect(() => vietQrText({ ...good, purpose: 'A'.repeat(26) })).toThrow()
  expect(() => vietQrText({ ...good, amount: dong(0) })).toThrow()
})
