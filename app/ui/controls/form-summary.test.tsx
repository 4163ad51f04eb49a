import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormSummary } from './form-summary.tsx'
import type { FormReply } from './form-reply.ts'

const missing = 'Vui lòng điền mục này.'
const refused = (errors: FormReply['errors'], formErrors: string[] = []): FormReply => ({ values: {}, errors, formErrors })
const linesOf = (reply: FormReply, labels: Record<string, unknown>, ids?: Record<string, string>) =>
  [...renderToStaticMarkup(<FormSummary reply={reply} labels={labels} ids={ids} />).matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line)

test('each line names its field and leads to it, so that two empty fields are not the same sentence twice', () => {
  const [email, password] = linesOf(refused({ email: [missing], password: [missing] }), { email: 'E-mail', password: 'Mật khẩu' })
  expect(email).toMatch(/<a href="#o-email"[^>]*>E-mail: Vui lòng điền mục này\.<\/a>/)
  expect(password).toMatch(/<a href="#o-password"[^>]*>Mật khẩu: Vui lòng điền mục này\.<\/a>/)
})

test('a label that is a sentence or a question needs no colon', () => {
  expect(linesOf(refused({ reason: ['Vui lòng chọn.'] }), { reason: 'Hàng bị gì?' })[0]).toContain('>Hàng bị gì? Vui lòng chọn.<')
})

test('what is wrong with the form as a whole names no field', () => {
  expect(linesOf(refused({}, ['E-mail hoặc mật khẩu chưa đúng.']), { email: 'E-mail' })).toEqual(['E-mail hoặc mật khẩu chưa đúng.'])
})

test('a field nobody named still says its sentence, also where a text of the same name takes arguments', () => {
  expect(linesOf(refused({ number: [missing] }), { number: (n: string) => `Số ${n}` })[0]).toContain(`>${missing}<`)
})

test('where a page has two fields of the same name each summary leads to its own', () => {
  expect(linesOf(refused({ name: [missing] }), { name: 'Người nhận' }, { name: 'dc-ten' })[0]).toContain('href="#dc-ten"')
})
