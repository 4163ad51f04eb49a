import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids.ts'
import { chosenLots, lotField } from './lot-field.ts'

test('chosen lots are read from the form, and nothing else is', () => {
  const [line, lot, other] = [newId(), newId(), newId()]
  const fields: [string, string][] = [
    ['intent', 'pack'],
    [lotField(line, lot), '2'],
    [lotField(line, other), '0'],
    ['lot.x.y', '4'],
  ]
  expect(chosenLots(fields)).toEqual([{ lineId: line, lotId: lot, quantity: 2 }])
})

test('what is not a number stays visible to the rule that refuses it', () => {
  const [line, lot] = [newId(), newId()]
  expect(chosenLots([[lotField(line, lot), 'hai']])).toEqual([{ lineId: line, lotId: lot, quantity: Number.NaN }])
})
