import { expect, test, type Page } from '@playwright/test'

/** Puts pieces of a product into the cart from its page. */
export async function putInCart(page: Page, slug: string, quantity = 1): Promise<void> {
  await page.goto(`/san-pham/${slug}`)
  await putShownInCart(page, quantity)
}

export async function putShownInCart(page: Page, quantity = 1): Promise<void> {
  await page.getByRole('spinbutton', { name: 'Số lượng' }).fill(String(quantity))
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).click()
  await expect(page).toHaveURL(/\/gio-hang$/)
  await expect(page.getByText('Đã thêm vào giỏ hàng.')).toBeVisible()
}

/** Chooses province and ward: with JavaScript the wards come by themselves, without it by a button. */
export async function chooseWard(page: Page, province: string, ward: string, button = 'Chọn tỉnh'): Promise<void> {
  const choose = page.getByRole('button', { name: button, exact: true })
  if (hasJavaScript()) await expect(choose).toBeHidden()
  await page.getByLabel(/^Tỉnh/).selectOption({ label: province })
  if (!hasJavaScript()) await choose.click()
  const wards = page.getByLabel('Phường, xã, đặc khu')
  await expect(wards.getByRole('option', { name: ward, exact: true })).toBeAttached()
  await wards.selectOption({ label: ward })
}

/** Whether this run's pages may run their scripts. */
export function hasJavaScript(): boolean {
  return test.info().project.use.javaScriptEnabled !== false
}

export type Buyer = { name: string; phone: string; method: 'Thanh toán trực tuyến' | 'Chuyển khoản VietQR' | 'Tiền mặt khi nhận hàng' }

/** From the cart to the review page, with the delivery that each vendor offers first. */
export async function fillCheckout(page: Page, { name, phone, method }: Buyer, vendors: readonly string[]): Promise<void> {
  await page.goto('/gio-hang')
  await page.getByRole('link', { name: 'Đặt hàng', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Đặt hàng', level: 1 })).toBeVisible()
  await chooseWard(page, 'Hà Nội', 'Phường Hoàn Kiếm')
  await page.getByLabel('Họ và tên').fill(name)
  await page.getByLabel('Số điện thoại').fill(phone)
  await page.getByLabel('Số nhà, đường, thôn hoặc ấp').fill('12 phố Hàng Trống')
  for (const vendor of vendors) {
    const ways = page.getByRole('group', { name: `Kiện hàng của ${vendor}` })
    await ways.getByRole('radio', { name: /Chuyển phát/ }).and(page.locator(':enabled')).first().check()
  }
  await page.getByRole('radio', { name: method }).check()
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page).toHaveURL(/thanh-toan\/xac-nhan$/)
}

/** The buyer's page, once the market has heard of the payment and told the vendors. */
export async function seeParcels(page: Page, state: string, count: number): Promise<void> {
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(state, { exact: true })).toHaveCount(count, { timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** Types into the search box as people do until suggestions stand below it: before scripts have the page none come. */
export async function typeForSuggestions(page: Page, text: string): Promise<void> {
  const search = page.getByRole('banner').getByRole('combobox', { name: 'Tìm sản phẩm' })
  await expect(async () => {
    await search.fill('')
    await search.pressSequentially(text)
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
}
