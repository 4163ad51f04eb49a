import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareText, codesIn, signsFound } from './transfer-code.ts'

const REFERENCE = 'CBT7K3MQ2YDABCDE'

test.each([
  'CBT7K3MQ2YDABCDE',
  'cbt7k3mq2ydabcde',
  'MBVCB.6112345678.CBT7K3MQ2YDABCDE.CT tu 0123456789 NGUYEN THI HOA toi 99887766',
  'CBT 7K3M Q2YD ABCDE thanh toan',
  'CBT-7K3M-Q2YD',
  'chuyển tiền cbt 7k3mq2yd',
  'CBTCBT7K3MQ2YDABCDE',
  'IBFT CBT7K3MQ2YDAB',
])('the purchase is found in %j', (text) => {
  expect(codesIn(text)).toContain('CBT7K3MQ2YD')
})

test('nothing is found in other texts', () => {
  expect(codesIn('NGUYEN THI HOA chuyen tien')).toEqual([])
  expect(codesIn('CBT7K3M')).toEqual([])
})

test('how much of a reference stands in the text tells two payments of one purchase apart', () => {
  expect(signsFound(bareText('ck CBT7K3MQ2YDABC'), REFERENCE)).toBe(14)
  expect(signsFound(bareText('ck CBT7K3MQ2YDXYZ'), REFERENCE)).toBe(11)
  expect(signsFound(bareText('ck CBT7K3M'), REFERENCE)).toBe(0)
})

test('wherever a bank puts separators, the reference is found whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ' ', '.', '-', '\n'), { minLength: 15, maxLength: 15 }), fc.string(), fc.string(), (gaps, before, after) => {
      const text = `${before} ${[...REFERENCE].map((sign, index) => sign + (gaps[index] ?? '')).join('')} ${after}`
      expect(codesIn(text)).toContain('CBT7K3MQ2YD')
      expect(signsFound(bareText(text), REFERENCE)).toBe(REFERENCE.length)
    }),
  )
})
