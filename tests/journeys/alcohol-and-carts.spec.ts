import { expect, test } from '@playwright/test'
import { digits, phoneNumber } from './support/made-up.ts'
import { fillLogin, newPerson, signUp } from './support/people.ts'
import { chooseWard, putInCart, putShownInCart } from './support/shopping.ts'

/** A day in Viet Nam, years ago and moved by some days, as a date field takes it. */
function day(yearsAgo: number, plusDays = 0): string {
  const today = new Date(Date.now() + 7 * 3_600_000 + plusDays * 86_400_000)
  return `${today.getUTCFullYear() - yearsAgo}-${today.toISOString().slice(5, 10)}`
}

test('alcohol wants an age before it is seen, never takes cash, and asks again at checkout', async ({ page }) => {
  await page.goto('/san-pham/vang-nho-ninh-thuan')
  await expect(page).toHaveURL(/khai-tuoi/)
  await page.getByRole('textbox', { name: 'Ngày sinh' }).fill(day(18, 1))
  await page.getByLabel(/đã đủ 18 tuổi/).check()
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cảm ơn bạn đã khai thật' })).toBeVisible()
  await page.goto('/san-pham/vang-nho-ninh-thuan')
  await expect(page).toHaveURL(/khai-tuoi/)
  await page.getByRole('textbox', { name: 'Ngày sinh' }).fill(day(18))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('alert')).toContainText('Xin đánh dấu vào ô xác nhận.')
  await page.getByLabel(/đã đủ 18 tuổi/).check()
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Vang nho/ })).toBeVisible()
  await putShownInCart(page)
  await page.getByRole('link', { name: 'Đặt hàng', exact: true }).click()
  await chooseWard(page, 'Hà Nội', 'Phường Hoàn Kiếm')
  await expect(page.getByRole('radio', { name: /Tiền mặt khi nhận hàng/ })).toBeDisabled()
  await expect(page.getByRole('textbox', { name: 'Ngày sinh' })).toBeVisible()
  await page.getByLabel('Họ và tên').fill('Đỗ Văn Rượu')
  await page.getByLabel('Số điện thoại').fill(phoneNumber())
  await page.getByLabel('Số nhà, đường, thôn hoặc ấp').fill('12 phố Hàng Trống')
  const ways = page.getByRole('group', { name: /^Kiện hàng của/ })
  await ways.getByRole('radio', { name: /Chuyển phát/ }).and(page.locator(':enabled')).first().check()
  await page.getByRole('radio', { name: /Thanh toán trực tuyến/ }).check()
  await page.getByRole('textbox', { name: 'Ngày sinh' }).fill(day(18, 1))
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page.getByRole('textbox', { name: 'Ngày sinh' })).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('textbox', { name: 'Ngày sinh' }).fill(day(18))
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page).toHaveURL(/thanh-toan\/xac-nhan$/)
})

test('the cart of a guest joins the one of the account at login', async ({ page, browser }) => {
  const email = `gio-hang-${digits(8)}@demo.chobatinh.test`
  await signUp(page, { name: 'Đinh Thị Giỏ', email })
  await putInCart(page, 'thanh-long-say-deo', 2)
  const guest = await newPerson(browser)
  await putInCart(guest, 'thanh-long-say-deo', 3)
  await putInCart(guest, 'siro-thanh-long')
  await guest.goto('/dang-nhap?tiep=/gio-hang')
  await fillLogin(guest, { email, password: 'mot cau ngan de nho' })
  await expect(guest).toHaveURL(/\/gio-hang$/)
  await expect(guest.getByRole('spinbutton', { name: 'Số lượng Thanh long sấy dẻo' })).toHaveValue('5')
  await expect(guest.getByRole('spinbutton', { name: 'Số lượng Siro thanh long' })).toHaveValue('1')
  await page.goto('/gio-hang')
  await expect(page.getByRole('spinbutton', { name: 'Số lượng Siro thanh long' })).toHaveValue('1')
})
