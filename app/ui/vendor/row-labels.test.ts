import { expect, test } from 'vitest'
import { packLabels, pictureLabels } from './row-labels.ts'

const refused = (...names: string[]) => ({ values: {}, errors: Object.fromEntries(names.map((name) => [name, ['Cần điền.']])), formErrors: [] })

test('a field of a pack says which pack, as the same field stands there once for each', () => {
  expect(packLabels(refused('variants[1].priceDong', 'variants[0].weightGrams'), 'vi')).toEqual({
    'variants[1].priceDong': 'Quy cách 2, Giá bán (đồng)',
    'variants[0].weightGrams': 'Quy cách 1, Nặng cả bao bì (g)',
  })
})

test('so does a field of a picture', () => {
  expect(pictureLabels(refused('pictures[2].altVi'), 'en')).toEqual({ 'pictures[2].altVi': 'Picture 3, What the picture shows' })
})

test('fields of other groups, unknown ones and a form without faults have no such names', () => {
  expect(packLabels(refused('nameVi', 'pictures[0].altVi', 'variants[0].other'), 'vi')).toEqual({})
  expect(packLabels(null, 'vi')).toEqual({})
})
