import { expect, test } from 'vitest'
import { mayBeWithheldFrom } from './legal-forms.ts'

test('cooperatives, their unions and companies are never withheld from', () => {
  expect(['cooperative', 'cooperative-union', 'company'].some(mayBeWithheldFrom)).toBe(false)
  expect(['household', 'farm', 'cooperative-group'].every(mayBeWithheldFrom)).toBe(true)
})
