import { expect, type Page } from '@playwright/test'
import { photo } from './made-up.ts'

/** From the page of an order: says what is wrong with its one line, with a photo. Without one the form comes back and keeps what was typed. */
export async function reportProblem(page: Page, quantity: number): Promise<void> {
  await page.getByRole('link', { name: 'Báo hàng có vấn đề' }).click()
  await page.getByRole('radio', { name: 'Hàng bị hư, thối, hết hạn' }).check()
  await page.getByLabel(/, tối đa \d+/).fill(String(quantity))
  await page.getByLabel('Kể rõ hơn').fill('Mở thùng ra đã thấy hư ở cuống.')
  await page.getByLabel('Ảnh chụp hàng').setInputFiles({ name: 'hu.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: 'Gửi cho người bán' }).click()
  await expect(page.getByText('Chờ người bán trả lời', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Ảnh 1' })).toBeVisible()
}

/** The code in the heading of the claim, by which the vendor finds it. */
export async function claimCode(page: Page): Promise<string> {
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  return /CBT-[\w-]+-K\d+/.exec(heading ?? '')?.[0] ?? ''
}

export async function acceptPart(page: Page, code: string, quantity: number): Promise<void> {
  await page.goto('/kenh-ban-hang/yeu-cau-hoan-tien')
  await page.getByRole('link', { name: code }).click()
  await expect(page.getByRole('img', { name: 'Ảnh 1' })).toBeVisible()
  await page.getByRole('radio', { name: /^Đồng ý hoàn một phần/ }).check()
  await page.getByLabel(/hoàn mấy phần/).fill(String(quantity))
  await page.getByLabel('Lời nhắn cho người mua').fill('Chúng tôi hoàn phần bị hư.')
  await page.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(page.getByText('Đồng ý một phần', { exact: true })).toBeVisible()
}

/** The buyer says where the money goes, once the market has heard that it needs a transfer. */
export async function giveAccount(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Xem khoản hoàn tiền' }).click()
  await expect(page).toHaveURL(/\/hoan-tien\//)
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: 'Gửi số tài khoản' })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByLabel('Ngân hàng').selectOption({ label: 'Agribank' })
  await page.getByLabel('Số tài khoản').fill('12')
  await page.getByLabel('Tên chủ tài khoản').fill('Nguyễn Thị Hoa')
  await page.getByRole('button', { name: 'Gửi số tài khoản' }).click()
  await expect(page.getByText('Số tài khoản có 6 đến 19 chữ số.').first()).toBeVisible()
  await page.getByLabel('Số tài khoản').fill('4800 2051 2345 6')
  await page.getByRole('button', { name: 'Gửi số tài khoản' }).click()
  await expect(page.getByText('•••• 3456')).toBeVisible()
}

/** From the claim that is open: whoever may pay transfers it and notes the bank's number. */
export async function payRefund(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: /₫$/ }).click()
  await expect(page.getByText('4800205123456')).toBeVisible()
  await page.getByLabel('Mã giao dịch của ngân hàng').fill('FT26328123456789')
  await page.getByRole('button', { name: 'Đã chuyển khoản' }).click()
  await expect(page.getByText('Chờ người mua xác nhận đã nhận tiền.')).toBeVisible()
}

export async function confirmArrival(page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('button', { name: 'Tôi đã nhận được tiền' }).click()
  await expect(page.getByText(/^đã hoàn/)).toBeVisible()
}
