import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney, subtract } from '#app/domain/shared/money.ts'
import { giveBackTax, withhold, type LeftLine, type TaxableLine } from './withholding.ts'

const anyLine = fc
  .record({ gross: fc.bigInt(0n, 10n ** 9n), rate: fc.constantFrom({ vatBp: 100, pitBp: 50 }, { vatBp: 500, pitBp: 200 }, { vatBp: 300, pitBp: 150 }, { vatBp: 0, pitBp: 0 }) })
  .map(({ gross, rate }) => ({ gross: dong(gross), ...rate, vatRateId: null, pitRateId: null }))
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 8 }).map((lines) => lines.map((line, index): TaxableLine => ({ ...line, lineId: index === 0 ? null : `l${index}` })))

test('the tax on the lines of one rate is the tax on their sum, rounded once', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const withheld = withhold(lines)
      for (const rate of new Set(lines.map((line) => line.vatBp))) {
        const own = withheld.filter((line) => line.vatBp === rate)
        const gross = add(...own.map((line) => line.gross))
        expect(add(...own.map((line) => line.vat))).toBe((gross * BigInt(rate) + 5000n) / 10_000n)
      }
    }),
  )
})

test('whatever is refunded in which order, a wholly refunded order has no tax left, and never less than none on the way', () => {
  fc.assert(
    fc.property(anyLines, fc.array(fc.record({ amount: fc.bigInt(1n, 10n ** 9n), line: fc.option(fc.nat(7)) }), { maxLength: 6 }), (lines, cuts) => {
      let left: LeftLine[] = withhold(lines)
      const whole = add(...lines.map((line) => line.gross))
      for (const cut of [...cuts, { amount: whole, line: null }]) {
        const rest = add(noMoney, ...left.map((line) => line.gross))
        const one = cut.line === null ? undefined : left[cut.line]
        const most = one ? one.gross : rest
        const amount = dong(cut.amount < most ? cut.amount : most)
        const back = giveBackTax(left, amount, one ? new Map([[one.lineId, amount]]) : null)
        expect(add(...back.map((line) => line.gross))).toBe(amount)
        left = left.map((line, index) => ({
          ...line,
          gross: subtract(line.gross, back[index]?.gross ?? noMoney),
          vat: subtract(line.vat, back[index]?.vat ?? noMoney),
          pit: subtract(line.pit, back[index]?.pit ?? noMoney),
        }))
        expect(left.every((line) => line.gross >= 0n && line.vat >= 0n && line.pit >= 0n)).toBe(true)
      }
      expect(left.every((line) => line.gross === 0n && line.vat === 0n && line.pit === 0n)).toBe(true)
    }),
  )
})

test('1 % and 0.5 % of a household’s sale of 330,000', () => {
  const [line] = withhold([{ lineId: 'l', gross: dong(330_000), vatBp: 100, pitBp: 50, vatRateId: null, pitRateId: null }])
  expect(line).toMatchObject({ vat: 3_300n, pit: 1_650n })
})
