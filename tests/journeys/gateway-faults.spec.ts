import { expect, test, type Page } from '@playwright/test'
import { phoneNumber } from './support/made-up.ts'
import { fillCheckout, putInCart, seeParcels } from './support/shopping.ts'

const shop = 'HTX Thanh long Đồng Nắng'
const online = 'Thanh toán trực tuyến'

/** From the shelf to the gateway's page. */
async function goToGateway(page: Page): Promise<void> {
  await putInCart(page, 'thanh-long-say-deo')
  await fillCheckout(page, { name: 'Trịnh Thị Lỗi', phone: phoneNumber(), method: online }, [shop])
  await page.getByRole('button', { name: /^Đặt hàng và thanh toán/ }).click()
  await expect(page.getByRole('heading', { name: 'Cổng thanh toán thử nghiệm' })).toBeVisible()
}

async function openOrder(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mở đơn hàng' }).click()
  await expect(page.getByRole('heading', { name: /^Kiện 1\/1/ })).toBeVisible()
}

async function payCash(page: Page): Promise<void> {
  await page.getByRole('button', { name: /tiền mặt khi nhận hàng/i }).click()
  await expect(page.getByText('Đã nhận đơn hàng của bạn')).toBeVisible()
  await seeParcels(page, 'Chờ xác nhận', 1)
}

test('a gateway that does not answer leaves the order standing, and it is paid in cash', async ({ page }) => {
  await goToGateway(page)
  await page.getByRole('button', { name: 'Từ chối, và lần thanh toán sau cổng không trả lời' }).click()
  await openOrder(page)
  await expect(page.getByText('Thanh toán chưa thành công')).toBeVisible()
  await page.getByRole('button', { name: online }).click()
  await expect(page.getByText('Cổng thanh toán đang bận.', { exact: false })).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL(/\/don\//)
  await payCash(page)
})

test('too little money settles nothing: the buyer is told so, and no parcel is on its way', async ({ page }) => {
  await goToGateway(page)
  await page.getByRole('button', { name: 'Trả thiếu tiền' }).click()
  await expect(page.getByText('Số tiền nhận được không khớp')).toBeVisible({ timeout: 20_000 })
  await openOrder(page)
  await expect(page.getByText('Chờ thanh toán', { exact: true })).toBeVisible()
})

test('messages that must not be believed leave the order waiting, and it is paid after them', async ({ page }) => {
  await goToGateway(page)
  const gateway = page.url()
  for (const button of ['Tin báo giả mạo chữ ký', 'Tin báo có chữ ký đã cũ', 'Tin báo không có chữ ký', 'Trả bằng đô-la Mỹ']) {
    await page.goto(gateway)
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText('Đang chờ ngân hàng báo kết quả')).toBeVisible()
  }
  await page.goto(gateway)
  await page.getByRole('button', { name: 'Trả hai lần cho một giao dịch' }).click()
  await expect(page.getByText('Đã thanh toán')).toBeVisible({ timeout: 30_000 })
  await openOrder(page)
  await seeParcels(page, 'Chờ xác nhận', 1)
})
