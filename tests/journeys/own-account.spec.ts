import { Secret, TOTP } from 'otpauth'
import { expect, test } from '@playwright/test'
import { digits } from './support/made-up.ts'
import { accountOf, fillLogin, linkInLetter, newPerson, signIn, signUp } from './support/people.ts'

const PASSWORD = 'mot cau ngan de nho'
const freshEmail = (who: string) => `${who}-${digits(8)}@demo.chobatinh.test`

test('a forgotten password is replaced by the link of a letter, which opens once and ends every session', async ({ page, browser }) => {
  const email = freshEmail('quen')
  await signUp(page, { name: 'Lê Thị Quên', email })
  const elsewhere = await newPerson(browser)
  await elsewhere.goto('/quen-mat-khau')
  for (const [address, arrives] of [[email, true], [freshEmail('khong-ai'), false]] as const) {
    await elsewhere.getByLabel('E-mail').fill(address)
    await elsewhere.getByRole('button', { name: 'Gửi đường dẫn' }).click()
    await expect(elsewhere.getByText(`Nếu ${address} có tài khoản, thư sẽ đến`)).toBeVisible()
    if (!arrives) await expect(elsewhere.getByRole('heading', { level: 1, name: 'Quên mật khẩu' })).toBeVisible()
  }
  const link = await linkInLetter(elsewhere, email, /Đặt lại mật khẩu/, /\/dat-lai-mat-khau\/[\w-]{43}/)
  await elsewhere.goto(link)
  await elsewhere.getByLabel('Mật khẩu mới').fill('matkhau123')
  await elsewhere.getByRole('button', { name: 'Lưu mật khẩu mới' }).click()
  await expect(elsewhere.getByRole('alert')).toContainText('quá phổ biến')
  await elsewhere.getByLabel('Mật khẩu mới').fill('mot cau khac de nho hon')
  await elsewhere.getByRole('button', { name: 'Lưu mật khẩu mới' }).click()
  await expect(elsewhere.getByText('Đã đổi mật khẩu.')).toBeVisible()
  await fillLogin(elsewhere, { email, password: 'mot cau khac de nho hon' })
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Chào Lê Thị Quên' })).toBeVisible()
  expect((await elsewhere.goto(link))?.status()).toBe(410)
  await page.goto('/tai-khoan')
  await expect(page).toHaveURL(/dang-nhap/)
})

test('with codes from a telephone the password alone is not enough, and a recovery code opens once', async ({ page }) => {
  const email = freshEmail('hai-lop')
  await signUp(page, { name: 'Trần Văn Khóa', email })
  await page.goto('/tai-khoan/ma-xac-thuc')
  await page.getByRole('button', { name: 'Bật mã xác thực' }).click()
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent())?.replaceAll(' ', '') ?? ''
  const shown = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate()
  await page.getByLabel('Mã 6 số').fill('000000')
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('alert')).toContainText('Mã chưa đúng')
  await page.getByLabel('Mã 6 số').fill(shown())
  await page.getByRole('button', { name: 'Xác nhận và bật' }).click()
  await expect(page.getByRole('heading', { name: 'Cất các mã dự phòng này' })).toBeVisible()
  const recovery = (await page.getByRole('main').getByText(/^[2-9a-z]{5}-[2-9a-z]{5}$/).first().textContent()) ?? ''
  await page.context().clearCookies()
  for (const [typed, opens] of [[recovery, true], [recovery, false]] as const) {
    await page.goto('/dang-nhap')
    await fillLogin(page, { email, password: PASSWORD })
    await expect(page.getByRole('heading', { level: 1, name: 'Nhập mã xác thực' })).toBeVisible()
    await page.goto('/tai-khoan')
    await expect(page).toHaveURL(/dang-nhap/)
    await page.goto('/dang-nhap/ma')
    await page.getByLabel('Mã 6 số').fill(typed)
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
    if (opens) await expect(page.getByRole('heading', { level: 1, name: 'Chào Trần Văn Khóa' })).toBeVisible()
    else await expect(page.getByRole('alert')).toContainText('Mã chưa đúng')
    if (opens) await page.context().clearCookies()
  }
})

test('a copy of one’s data is a file, and a deleted account is gone', async ({ page }) => {
  const email = freshEmail('ra-di')
  await signUp(page, { name: 'Võ Thị Đi', email })
  await page.goto('/tai-khoan/du-lieu')
  const copy = await page.request.get('/tai-khoan/du-lieu.json')
  expect(copy.headers()['content-disposition']).toContain('attachment')
  expect(await copy.json()).toMatchObject({ account: { email, name: 'Võ Thị Đi' } })
  await page.getByLabel('Mật khẩu, để xác nhận').fill(PASSWORD)
  await page.getByRole('button', { name: 'Xóa tài khoản' }).click()
  await expect(page.getByText('Xin đánh dấu vào ô này').first()).toBeVisible()
  await page.getByLabel('Mật khẩu, để xác nhận').fill(PASSWORD)
  await page.getByLabel('Tôi hiểu tài khoản sẽ bị xóa vĩnh viễn.').check()
  await page.getByRole('button', { name: 'Xóa tài khoản' }).click()
  await expect(page.getByText('Tài khoản đã được xóa.')).toBeVisible()
  await fillLogin(page, { email, password: PASSWORD })
  await expect(page.getByRole('alert')).toContainText('E-mail hoặc mật khẩu chưa đúng.')
})

test('who opens a page of somebody else’s work comes in with the account that may, and is led to that page', async ({ page }) => {
  await signIn(page, 'vendorPacker')
  await page.goto('/quan-tri/co-so?tim=nho')
  await expect(page.getByRole('heading', { level: 1, name: 'Tài khoản này không vào được trang này' })).toBeVisible()
  await page.getByRole('button', { name: 'Đăng nhập tài khoản khác' }).click()
  await fillLogin(page, accountOf('officerLamDong'))
  await expect(page).toHaveURL(/\/quan-tri\/co-so\?tim=nho$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Cơ sở' })).toBeVisible()
})
