import { expect, test } from '@playwright/test'
import { phoneNumber } from './support/made-up.ts'
import { personInRole } from './support/people.ts'
import { fillCheckout, putInCart, seeParcels } from './support/shopping.ts'
import { expectAccessible } from './support/sound-page.ts'

const SELLER = 'HTX Thanh long Đồng Nắng'

test('an order is paid by transfer: its code is shown, the seller imports the statement, and the order is paid', async ({ page, browser }) => {
  test.setTimeout(120_000)
  await putInCart(page, 'thanh-long-say-deo')
  await fillCheckout(page, { name: 'Võ Thị Chuyển', phone: phoneNumber(), method: 'Chuyển khoản VietQR' }, [SELLER])
  await page.getByRole('button', { name: /^Đặt hàng và thanh toán/ }).click()
  await expect(page.getByRole('heading', { name: `Chuyển khoản cho ${SELLER}` })).toBeVisible()
  const code = page.getByRole('img', { name: `Mã VietQR chuyển khoản cho ${SELLER}` })
  expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(240)
  await expectAccessible(page)
  const reference = (await page.getByText(/^CBT[0-9A-Z]{13}$/).textContent()) ?? ''
  const amount = ((await page.locator('dt', { hasText: /^Số tiền$/ }).locator('..').locator('dd').textContent()) ?? '').replace(/\D/g, '')
  await page.getByRole('button', { name: 'Tôi đã chuyển khoản' }).click()
  await expect(page.getByText('Người bán đang đối chiếu sao kê')).toBeVisible()

  const leader = await personInRole(browser, 'vendorLeader')
  await leader.goto('/kenh-ban-hang/sao-ke')
  const now = new Date(Date.now() + 7 * 3_600_000).toISOString()
  const day = `${now.slice(8, 10)}/${now.slice(5, 7)}/${now.slice(0, 4)} ${now.slice(11, 19)}`
  const csv = ['SAO KÊ TÀI KHOẢN', 'Ngày giao dịch;Nội dung;Ghi nợ;Ghi có', `${day};MBVCB.1.${reference.toLowerCase()}.CT tu 0123;;${amount}`].join('\r\n')
  await leader.getByLabel(/^Tệp sao kê/).setInputFiles({ name: 'sao-ke-moi.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${csv}`, 'utf16le') })
  await leader.getByRole('button', { name: 'Tải lên' }).click()
  await expect(leader.getByRole('heading', { name: 'Cột nào là gì?' })).toBeVisible()
  await expectAccessible(leader)
  await leader.getByRole('button', { name: 'Nhập sao kê' }).click()
  await expect(leader.getByRole('heading', { name: 'Kết quả' })).toBeVisible({ timeout: 30_000 })
  await expect(leader.locator('dt', { hasText: 'Khoản xác nhận được đơn' }).locator('..').locator('dd')).toHaveText('1')

  await seeParcels(page, 'Chờ xác nhận', 1)
})
