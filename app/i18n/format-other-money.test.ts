import { expect, test } from 'vitest'
import { formatOtherMoney } from './format-other-money.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('money that is not đồng is read in its own unit, whatever that unit is made of', () => {
  expect(plain(formatOtherMoney(58n, 'usd', 'vi'))).toBe('0,58 US$')
  expect(plain(formatOtherMoney(58n, 'usd', 'en'))).toBe('US$0.58')
  expect(plain(formatOtherMoney(1_234n, 'jpy', 'vi'))).toBe('1.234 ¥')
})
