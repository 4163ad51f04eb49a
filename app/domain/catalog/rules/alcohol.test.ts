import { expect, test } from 'vitest'
import { withAlcoholLaw } from './alcohol.ts'

const today = '2026-11-23'
const free = { ageRestricted: false, cashlessOnly: false, codAllowed: true }

test('wine is for adults and never paid in cash at the door, whatever was ticked', () => {
  expect(withAlcoholLaw({ categorySlug: 'ruou', ...free }, today)).toMatchObject({ ageRestricted: true, cashlessOnly: true, codAllowed: false })
})

test('an age limit elsewhere brings the same payment rule', () => {
  expect(withAlcoholLaw({ categorySlug: 'thao-moc', ...free, ageRestricted: true }, today)).toMatchObject({ cashlessOnly: true, codAllowed: false })
})

test('fruit stays as the vendor set it', () => {
  expect(withAlcoholLaw({ categorySlug: 'trai-cay-tuoi', ...free }, today)).toEqual({ categorySlug: 'trai-cay-tuoi', ...free })
})

test('what is cashless by choice cannot be paid on delivery', () => {
  expect(withAlcoholLaw({ categorySlug: 'du-lich', ...free, cashlessOnly: true }, today).codAllowed).toBe(false)
})
