import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { digits, phoneNumber, photo } from './support/made-up.ts'
import { fillLogin, personInRole, signIn } from './support/people.ts'
import { chooseWard, fillCheckout, putInCart, typeForSuggestions } from './support/shopping.ts'
import { listenForTroubles } from './support/sound-page.ts'
import { demoAccounts } from '#prisma/seed/demo-accounts.ts'

const neighbour = 'HTX Thanh long Đồng Nắng'

test('a wrong tax code is told at its field and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'vendorApplicant')
  await page.goto('/kenh-ban-hang/ho-so')
  await page.getByLabel('Mã số thuế').fill('9910234575')
  await page.getByLabel('Nơi cấp').fill('UBND xã Hàm Thuận Nam')
  await page.getByRole('button', { name: 'Lưu và gửi duyệt' }).click()
  await expect(page.getByText('Mã số thuế không đúng, hãy xem lại từng số.').first()).toBeVisible()
  await expect(page.getByLabel('Mã số thuế')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Nơi cấp')).toHaveValue('UBND xã Hàm Thuận Nam')
})

test('a checkout without a ward names what is missing and keeps the name', async ({ page }) => {
  await putInCart(page, 'thanh-long-say-deo')
  await page.goto('/thanh-toan')
  await page.getByLabel('Họ và tên').fill('Võ Thị Thiếu')
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page.getByRole('alert').getByRole('link', { name: 'Vui lòng chọn phường, xã nơi nhận hàng.' })).toBeVisible()
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Võ Thị Thiếu')
})

test('what was mended after a refusal stays mended when the ward is chosen', async ({ page }) => {
  await putInCart(page, 'thanh-long-say-deo')
  await page.goto('/thanh-toan')
  await expect(page.getByRole('button', { name: 'Chọn tỉnh' })).toBeHidden()
  const phone = page.getByLabel('Số điện thoại')
  await phone.fill('123')
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await phone.fill('0912 345 678')
  await chooseWard(page, 'Hà Nội', 'Phường Hoàn Kiếm')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(phone).toHaveValue('0912 345 678')
})

test('an old address nobody knows says so and leaves the ward that was chosen', async ({ page }) => {
  await putInCart(page, 'thanh-long-say-deo')
  await page.goto('/thanh-toan')
  await chooseWard(page, 'Hà Nội', 'Phường Hoàn Kiếm')
  await page.waitForLoadState('networkidle')
  await page.getByText('Chỉ biết địa chỉ cũ có quận, huyện?').click()
  await page.getByLabel('Địa chỉ cũ').fill('xã Không Có, huyện Không Đâu, Cà Mau')
  await page.getByRole('button', { name: 'Tìm địa chỉ mới' }).click()
  await expect(page.getByText(/^Chưa nhận ra địa chỉ này.* Tỉnh và phường, xã đã chọn vẫn giữ nguyên\.$/)).toBeVisible()
  await expect(page.getByLabel('Tỉnh, thành phố').locator(':checked')).toHaveText('Hà Nội')
  await expect(page.getByLabel('Phường, xã, đặc khu').locator(':checked')).toHaveText('Phường Hoàn Kiếm')
})

test('a line typed while the delivery prices are fetched stays', async ({ page }) => {
  await putInCart(page, 'thanh-long-say-deo')
  await page.goto('/thanh-toan')
  await expect(page.getByRole('button', { name: 'Chọn tỉnh' })).toBeHidden()
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Hà Nội' })
  const ward = page.getByLabel('Phường, xã, đặc khu')
  await expect(ward.getByRole('option', { name: 'Phường Hoàn Kiếm' })).toBeAttached()
  const line = page.getByLabel('Số nhà, đường, thôn hoặc ấp')
  let sent = false
  await page.route('**/thanh-toan.data*', async (route) => {
    // What is typed now was not in the form that is on its way.
    if (!sent) await line.fill('12 phố Hàng Trống')
    sent = true
    await route.continue()
  })
  await ward.selectOption({ label: 'Phường Hoàn Kiếm' })
  await expect.poll(() => sent).toBe(true)
  await page.waitForLoadState('networkidle')
  await expect(line).toHaveValue('12 phố Hàng Trống')
})

test('a price of nothing, below nothing, of a billion or in powers of ten is refused in words', async ({ page }) => {
  await signIn(page, 'vendorLeader')
  await startProduct(page, 'Thanh long nghìn giá', '0')
  for (const [price, said] of [
    ['0', 'Giá thấp nhất là 1.000 ₫.'],
    ['-1', 'Giá thấp nhất là 1.000 ₫.'],
    ['1000000000', 'Giá cao nhất là 500.000.000 ₫.'],
    ['1e9', 'Giá phải là số tiền nguyên, ví dụ 125.000.'],
  ] as const) {
    const field = page.getByLabel('Giá bán (đồng)')
    await field.fill(price)
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
    expect((await answer).status()).toBe(422)
    await expect(page.getByRole('alert').getByText(said)).toBeVisible()
    await expect(page.getByLabel('Tên sản phẩm')).toHaveValue('Thanh long nghìn giá')
    await expect(field).toHaveValue(price)
  }
})

test('a file of 40 MB and one that is no picture are refused, and what was typed beside them stays', async ({ page }, info) => {
  await signIn(page, 'vendorLeader')
  await startProduct(page, `Thanh long thử ảnh ${digits(5)}`, '45000')
  const upload = page.getByLabel('Thêm ảnh')
  const large = info.outputPath('to-qua.jpg')
  const notes = info.outputPath('khong-phai-anh.jpg')
  await writeFile(large, Buffer.alloc(40 * 1024 * 1024))
  await writeFile(notes, '%PDF-1.7 not a picture')
  for (const [file, said] of [
    [large, /ảnh quá lớn; mỗi ảnh nhiều nhất 15 MB/],
    [notes, /không đọc được như một ảnh/],
  ] as const) {
    await page.getByLabel('Mô tả', { exact: true }).fill(`Gõ trước khi gửi ${basename(file)}`)
    await upload.setInputFiles(file)
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await expect(page.getByText(said).first()).toBeVisible({ timeout: 20_000 })
    await expect(page.getByLabel('Mô tả', { exact: true })).toHaveValue(`Gõ trước khi gửi ${basename(file)}`)
  }
  await upload.setInputFiles({ name: 'that.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Ảnh chính')).toBeVisible()
})

test('more than there is: the line is told, the cart is kept and the rest can be ordered', async ({ page }) => {
  await putInCart(page, 'thanh-long-say-deo')
  await putInCart(page, 'siro-thanh-long')
  const quantity = page.getByRole('spinbutton', { name: 'Số lượng Siro thanh long' })
  await quantity.fill('999')
  await quantity.press('Enter')
  await expect(page.getByText('Có món chưa đặt được.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Đặt hàng', exact: true })).toBeHidden()
  await expect(page.getByRole('link', { name: 'Thanh long sấy dẻo' }).last()).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ Siro thanh long khỏi giỏ' }).click()
  await expect(page.getByRole('link', { name: 'Đặt hàng', exact: true })).toBeVisible()
})

test('the order button pressed twice makes one order, and the same form sent again shows the same page', async ({ page, browser, baseURL }) => {
  const phone = phoneNumber()
  await putInCart(page, 'thanh-long-say-deo')
  await fillCheckout(page, { name: 'Hồ Văn Đúp', phone, method: 'Tiền mặt khi nhận hàng' }, [neighbour])
  const form = await page.getByRole('main').locator('form').evaluate((one: HTMLFormElement) => Object.fromEntries(new FormData(one)) as Record<string, string>)
  await page.getByRole('button', { name: /^Đặt hàng, trả/ }).dblclick()
  await expect(page).toHaveURL(/\/don\/[^/]+$/)
  const order = page.url()
  const again = () => page.request.post('/thanh-toan/xac-nhan', { form, headers: { origin: baseURL ?? '' } })
  for (const answer of await Promise.all([again(), again()])) expect(answer.url()).toBe(order)
  // Whoever goes back, or lost the answer on a weak network, finds the order and no empty cart.
  await page.goBack()
  await expect(page).toHaveURL(order)
  for (const step of ['/thanh-toan/xac-nhan', '/thanh-toan']) {
    await page.goto(step)
    await expect(page).toHaveURL(order)
  }

  const leader = await personInRole(browser, 'vendorLeader')
  await leader.goto(`/kenh-ban-hang/don-hang?q=${phone}`)
  await expect(leader.getByRole('main').getByRole('article')).toHaveCount(1)
})

test('a session that ends in the middle of a form costs a login, not the form', async ({ page, context }) => {
  await signIn(page, 'shopper')
  await page.goto('/mo-gian-hang')
  await page.getByLabel('Tên cơ sở').fill('HTX Gõ dở dang')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Bắt đầu làm hồ sơ' }).click()
  await expect(page).toHaveURL(/dang-nhap/)
  await expect(page.getByText('Nội dung vừa nhập được giữ lại')).toBeVisible()
  const account = demoAccounts.find(({ role }) => role === 'shopper')
  if (account) await fillLogin(page, account)
  await expect(page).toHaveURL(/mo-gian-hang/)
  await expect(page.getByLabel('Tên cơ sở')).toHaveValue('HTX Gõ dở dang')
})

test('the other language is the same page, told to search engines too', async ({ page }) => {
  await page.goto('/san-pham/thanh-long-say-deo')
  await page.getByRole('banner').getByRole('link', { name: /English/ }).click()
  await expect(page).toHaveURL(/\/san-pham\/thanh-long-say-deo\?lang=en$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeVisible()
  for (const language of ['vi', 'en']) await expect(page.locator(`link[rel="alternate"][hreflang="${language}"]`)).toHaveCount(1)
  await page.getByRole('banner').getByRole('link', { name: /cart/i }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cart')
})

test('the keyboard alone skips to the content and chooses a suggestion', async ({ page }) => {
  await page.goto('/tim-kiem')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await typeForSuggestions(page, 'thanh long sa')
  // What was typed without marks is seen in the words with them.
  await expect(page.getByRole('option').first().locator('b')).toHaveText(['Thanh', 'long', 'sấ'])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/(san-pham|danh-muc|gian-hang|vung|tim-kiem)[/?]/)
})

test('who taps while the scripts load has a page that reacts', async ({ page }) => {
  const troubles = listenForTroubles(page)
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    const end = Date.now() + 4_000
    port1.onmessage = () => {
      document.body?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      if (Date.now() < end) port2.postMessage(null)
    }
    port2.postMessage(null)
  })
  await page.goto('/tim-kiem')
  await typeForSuggestions(page, 'nuoc m')
  expect(troubles).toEqual([])
})

test('an answer that comes after a suggestion was chosen chooses nothing by itself', async ({ page }) => {
  await page.goto('/tim-kiem')
  await typeForSuggestions(page, 'nuoc m')
  await page.keyboard.type('a')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  await page.waitForResponse(/nuoc\+ma$/)
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await expect(page.getByRole('banner').getByRole('combobox', { name: 'Tìm sản phẩm' })).not.toHaveAttribute('aria-activedescendant')
})

async function startProduct(page: Page, name: string, price: string): Promise<void> {
  await page.goto('/kenh-ban-hang/san-pham/moi')
  await page.getByLabel('Tên sản phẩm').fill(name)
  await page.getByLabel('Ngành hàng').selectOption({ label: 'Đồ sấy, bánh mứt › Trái cây sấy' })
  await page.getByLabel('Tên quy cách').fill('Gói 200 g')
  await page.getByLabel('Giá bán (đồng)').fill(price)
  await page.getByLabel('Khối lượng tịnh (g)').fill('200')
  await page.getByLabel('Nặng cả bao bì (g)').fill('230')
  await page.getByRole('button', { name: 'Tạo bản nháp' }).click()
}

test('an address with a zero byte in it is not found', async ({ page }) => {
  for (const address of ['/san-pham/%00', '/gian-hang/%00', '/danh-muc/%00']) expect.soft((await page.goto(address))?.status(), address).toBe(404)
  expect((await page.goto('/tim-kiem?q=%00thanh+long'))?.status()).toBe(200)
})

test('what is no form, or was cut short on its way, is said to be so and is no fault of ours', async ({ page }) => {
  await signIn(page, 'vendorLeader')
  const cut = '--x\r\nContent-Disposition: form-data; name="quantity"\r\n\r\n1'
  const bodies = { 'application/json': '{"quantity":1}', 'multipart/form-data; boundary=x': cut, 'multipart/form-data': cut }
  for (const address of ['/gio-hang', '/dang-nhap', '/kenh-ban-hang/sao-ke']) {
    for (const [type, data] of Object.entries(bodies)) {
      const answer = await page.request.post(address, { headers: { 'content-type': type }, data })
      expect.soft(answer.status(), `${type} to ${address}`).toBe(400)
      expect.soft(await answer.text(), `${type} to ${address}`).toContain('Trang này không nhận thao tác vừa rồi')
    }
  }
})
