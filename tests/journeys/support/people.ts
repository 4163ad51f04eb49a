import { expect, type Browser, type Page } from '@playwright/test'
import { demoAccounts, type DemoRole } from '#prisma/seed/demo-accounts.ts'

/** Somebody with a browser of their own: nobody else's cookies. */
export async function newPerson(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}

/** One of the demo's accounts. */
export function accountOf(role: DemoRole): { email: string; password: string } {
  const account = demoAccounts.find((one) => one.role === role)
  if (!account) throw new Error(`The demo has no account for ${role}.`)
  return account
}

/** Signs in with one of the demo's accounts by the form that everybody uses. */
export async function signIn(page: Page, role: DemoRole): Promise<void> {
  await page.goto('/dang-nhap')
  await fillLogin(page, accountOf(role))
  await expect(page).not.toHaveURL(/dang-nhap/)
}

export async function fillLogin(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

/** A demo account signed in, in a browser of its own. */
export async function personInRole(browser: Browser, role: DemoRole): Promise<Page> {
  const page = await newPerson(browser)
  await signIn(page, role)
  return page
}

/** The first link of this kind in the newest letter to an address, once it has arrived in the demo's mailbox. */
export async function linkInLetter(page: Page, email: string, subject: RegExp, link: RegExp): Promise<string> {
  let found = ''
  await expect(async () => {
    await page.goto('/hop-thu?tat-ca=1')
    const letter = page.getByRole('main').getByRole('link').filter({ hasText: email }).filter({ hasText: subject }).first()
    await letter.click({ timeout: 2_000 })
    await expect(page.getByRole('heading', { level: 1, name: subject })).toBeVisible({ timeout: 2_000 })
    found = link.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? ''
    expect(found).not.toBe('')
  }).toPass({ timeout: 30_000 })
  return found
}

/** Opens a new account; the name says which story it belongs to. */
export async function signUp(page: Page, { name, email }: { name: string; email: string }): Promise<void> {
  await page.goto('/dang-ky')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Mật khẩu').fill('mot cau ngan de nho')
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click()
  await expect(page).not.toHaveURL(/dang-ky/)
}
