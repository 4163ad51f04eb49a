import { expect, test } from 'vitest'
import { lotsOfLines } from './lots-of-lines.ts'

const jar = { id: 'line-1', variantId: 'jar', quantity: 3, nameVi: 'Nước mắm', nameEn: 'Fish sauce' }
const take = (lotId: string, quantity: number, lineId = 'line-1') => ({ lineId, lotId, quantity })

test('a line may be filled from two lots', () => {
  expect(lotsOfLines([jar], [take('a', 1), take('b', 2)])).toEqual({
    ok: true,
    picks: [
      { orderLineId: 'line-1', variantId: 'jar', lotId: 'a', quantity: 1 },
      { orderLineId: 'line-1', variantId: 'jar', lotId: 'b', quantity: 2 },
    ],
  })
})

test.each([
  ['too few', [take('a', 2)], 2],
  ['too many', [take('a', 4)], 4],
  ['nothing', [], 0],
  ['a minus that evens out', [take('a', 4), take('b', -1)], 3],
  ['no number', [take('a', Number.NaN)], 0],
])('%s is refused, with what was wanted', (_name, chosen, sum) => {
  expect(lotsOfLines([jar], chosen)).toEqual({
    ok: false,
    problem: { kind: 'lots-do-not-add-up', nameVi: 'Nước mắm', nameEn: 'Fish sauce', wanted: 3, chosen: sum },
  })
})

test("a lot for another order's line is refused", () => {
  expect(lotsOfLines([jar], [take('a', 3), take('a', 1, 'line-9')])).toEqual({ ok: false, problem: { kind: 'lot-unknown' } })
})
