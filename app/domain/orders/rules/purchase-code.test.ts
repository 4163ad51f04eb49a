import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPurchaseCode, purchaseCode } from './purchase-code.ts'

const randomBytes = fc.uint8Array({ minLength: 7, maxLength: 7 })

test('a code passes its own check, however it is typed', () => {
  fc.assert(
    fc.property(randomBytes, (bytes) => {
      const code = purchaseCode(bytes)
      expect(code).toMatch(/^CBT-[2-9A-HJKMNP-TV-Y]{4}-[2-9A-HJKMNP-TV-Y]{4}$/)
      expect(isPurchaseCode(code)).toBe(true)
      expect(isPurchaseCode(code.toLowerCase().replaceAll('-', ' '))).toBe(true)
    }),
  )
})

test('two swapped neighbours are noticed', () => {
  fc.assert(
    fc.property(randomBytes, fc.integer({ min: 0, max: 6 }), (bytes, at) => {
      const signs = [...purchaseCode(bytes).replaceAll('-', '').slice(3)]
      const [left, right] = [signs[at], signs[at + 1]]
      fc.pre(left !== right)
      signs.splice(at, 2, right ?? '', left ?? '')
      expect(isPurchaseCode(signs.join(''))).toBe(false)
    }),
  )
})
