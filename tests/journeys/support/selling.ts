import { expect, type Page } from '@playwright/test'

/** Finds a buyer's order as a vendor does: by the phone number. */
export async function openOrder(page: Page, phone: string): Promise<void> {
  await page.goto('/kenh-ban-hang/don-hang')
  await page.getByRole('searchbox', { name: 'Tìm theo mã đơn, số điện thoại hoặc tên' }).fill(phone)
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page.getByText(`Kết quả cho “${phone}”`)).toBeVisible()
  await page.getByRole('main').getByRole('article').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Đơn / })).toBeVisible()
}

/** Accepts, packs the proposed lots and hands the parcel to the post. */
export async function sendOrder(page: Page, trackingNumber: string): Promise<void> {
  await page.getByRole('button', { name: 'Nhận đơn', exact: true }).click()
  await page.getByRole('button', { name: 'Đã đóng gói xong' }).click()
  await page.getByLabel('Đơn vị vận chuyển').selectOption({ label: 'Vietnam Post (EMS)' })
  await page.getByLabel('Mã vận đơn').fill(trackingNumber)
  await page.getByRole('button', { name: 'Đã gửi hàng' }).click()
  await expect(page.getByRole('button', { name: 'Đã giao đến người nhận' })).toBeVisible()
}

export async function deliverOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đã giao đến người nhận' }).click()
  await expect(page.getByRole('heading', { name: 'Đã giao hàng' })).toBeVisible()
}
