import { expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import { formBeforeLogin, keepForm } from './kept-form.server.ts'

const sent = (path: string) =>
  new Request(`http://localhost${path}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'nameVi=HTX+M%E1%BB%9Bi' })

test('a form sent after the session ended is there again on the page it was sent from', async () => {
  const kept = await keepForm(sent(`${paths.vendorStart()}.data`))
  const back = new Request(`http://localhost${paths.vendorStart()}`, { headers: { cookie: kept?.split(';')[0] ?? '' } })
  expect((await formBeforeLogin(back))?.values).toEqual({ nameVi: 'HTX Mới' })
})

test('a page that would not show it again does not have it kept, as the login page says what is kept', async () => {
  expect(await keepForm(sent(paths.account()))).toBeNull()
  expect(await keepForm(sent(`${paths.accountSecurity()}.data`))).toBeNull()
})
