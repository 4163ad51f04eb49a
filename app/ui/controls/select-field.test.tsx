import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SelectField } from './fields.tsx'
import type { FormReply } from './form-reply.ts'

const options = [{ value: 'rau-qua', label: 'Rau quả' }, { value: 'ca-phe', label: 'Cà phê' }]
const open = '<option value=""'
const shown = (reply: FormReply | null, more: { value: string; label: string }[] = []) =>
  renderToStaticMarkup(<SelectField label="Ngành hàng" name="category" options={[...more, ...options]} reply={reply} />)
const sent = (category: string): FormReply => ({ values: { category }, errors: {}, formErrors: [] })

test('a choice that nobody has made stays open, also after the form was sent without it', () => {
  expect(shown(null)).toContain(open)
  expect(shown(sent(''))).toContain(open)
})

test('what was chosen stays chosen, and can no longer be left open', () => {
  expect(shown(sent('ca-phe'))).toMatch(/<option value="ca-phe" selected="">/)
  expect(shown(sent('ca-phe'))).not.toContain(open)
})

test('where an empty value is a choice of its own there is no second one', () => {
  expect(shown(sent(''), [{ value: '', label: 'Tất cả' }]).split(open)).toHaveLength(2)
})
