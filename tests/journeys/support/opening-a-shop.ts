import { expect, type Page } from '@playwright/test'
import { photo, taxCode } from './made-up.ts'
import { chooseWard } from './shopping.ts'

/** From the account to an application that waits for an officer. */
export async function applyToSell(page: Page, { name, email, phone }: { name: string; email: string; phone: string }): Promise<void> {
  await page.goto('/mo-gian-hang')
  await page.getByLabel('Tên cơ sở').fill(name)
  await page.getByLabel('Loại hình').selectOption({ label: 'Hợp tác xã' })
  await page.getByRole('button', { name: 'Bắt đầu làm hồ sơ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ cơ sở' })).toBeVisible()
  await chooseWard(page, 'Lâm Đồng', 'Xã Hàm Thuận Nam', 'Chọn')
  const code = taxCode()
  await fillAll(page, {
    'Mã số thuế': code,
    'Số giấy đăng ký': code,
    'Ngày cấp': '2019-03-12',
    'Nơi cấp': 'Phòng Tài chính – Kế hoạch Hàm Thuận Nam',
    'Người đại diện theo pháp luật': 'Trần Thị Mận',
    'Số nhà, đường, thôn': 'Thôn Phú Hài',
    'Số điện thoại': phone,
    'E-mail nhận đơn': email,
    'Số tài khoản': '1234567890',
    'Tên chủ tài khoản': 'HTX BANH RE PHU HAI',
  })
  await page.getByLabel('Ngân hàng', { exact: true }).selectOption({ label: 'Agribank' })
  await page.getByRole('button', { name: 'Lưu và gửi duyệt' }).click()
  await expect(page.getByText('Hồ sơ đang chờ duyệt')).toBeVisible()
}

/** One product from the first step to the officer's desk, with a photo and a first lot. */
export async function listProduct(page: Page, name: string): Promise<void> {
  await page.goto('/kenh-ban-hang/san-pham')
  await page.getByRole('link', { name: 'Thêm sản phẩm' }).first().click()
  await page.getByLabel('Tên sản phẩm').fill(name)
  await page.getByLabel('Ngành hàng').selectOption({ label: 'Đồ sấy, bánh mứt › Bánh kẹo, mứt' })
  await fillAll(page, { 'Tên quy cách': 'Gói 300 g', 'Giá bán (đồng)': '45.000', 'Khối lượng tịnh (g)': '300', 'Nặng cả bao bì (g)': '350' })
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
  await expect(page.getByText('Còn thiếu trước khi gửi duyệt')).toBeVisible()
  await fillAll(page, {
    'Mô tả': 'Bánh rế chiên giòn từ khoai lang Phú Hài, áo đường mía, làm trong ngày.',
    'Thành phần': 'Khoai lang, đường mía, dầu ăn',
    'Bảo quản': 'Nơi khô ráo, thoáng mát',
  })
  await page.getByLabel('Nơi sản xuất', { exact: true }).fill('Xã Hàm Thuận Nam, Lâm Đồng')
  await page.getByLabel('Thêm ảnh').setInputFiles({ name: 'banh-re.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Đã đủ để gửi duyệt')).toBeVisible()
  await page.getByRole('button', { name: 'Lưu và gửi duyệt' }).click()
  await expect(page.getByText('Đang chờ cán bộ duyệt')).toBeVisible()
}

/** A first lot of the product that is open in the editor. */
export async function receiveStock(page: Page, quantity: number): Promise<void> {
  await page.getByRole('link', { name: 'Nhập kho' }).click()
  await fillAll(page, { 'Số lượng (gói)': String(quantity), 'Mã lô': 'L2311' })
  await page.getByRole('button', { name: 'Nhập kho' }).click()
  await expect(page.getByText('Đã nhập kho.')).toBeVisible()
}

export async function addShippingRate(page: Page): Promise<void> {
  await page.goto('/kenh-ban-hang/van-chuyen')
  await page.getByRole('textbox', { name: 'Tên', exact: true }).fill('Chuyển phát thường')
  await page.getByRole('button', { name: 'Thêm', exact: true }).click()
  await expect(page.getByText('Đã thêm cách giao hàng.')).toBeVisible()
}

/** The officer opens what waits under this name and approves it. */
export async function approveFromQueue(page: Page, name: string): Promise<void> {
  await page.goto('/quan-tri')
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('radio', { name: /^Duyệt/ }).check()
  await page.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(page.getByText('Đã ghi quyết định.')).toBeVisible()
}

async function fillAll(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    await page.getByRole('textbox', { name: label, exact: true }).or(page.getByLabel(label, { exact: true })).first().fill(value)
  }
}
