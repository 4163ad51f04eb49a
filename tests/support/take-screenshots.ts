import { mkdir, writeFile } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { demoAccounts, type DemoRole } from '#prisma/seed/demo-accounts.ts'
import { findChromium } from './chromium.ts'

// Pictures for the README, taken from a demo market that is running: `npm run screenshots -- http://localhost:3000`.
const baseURL = process.argv[2] ?? 'http://localhost:3000'
const folder = 'public/screenshots'
const mostBytes = 60 * 1024
const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 720 }

const shots: { name: string; viewport: { width: number; height: number }; role?: DemoRole; go: (page: Page) => Promise<unknown> }[] = [
  { name: 'home', viewport: desktop, go: (page) => page.goto('/') },
  { name: 'home-phone', viewport: phone, go: (page) => page.goto('/') },
  { name: 'product-phone', viewport: phone, go: (page) => page.goto('/san-pham/thanh-long-ruot-do-binh-thuan') },
  { name: 'checkout-phone', viewport: phone, go: openCheckout },
  { name: 'vendor-orders-phone', viewport: phone, role: 'vendorLeader', go: (page) => page.goto('/kenh-ban-hang/don-hang') },
  { name: 'moderation-change', viewport: desktop, role: 'officerLamDong', go: openChange },
]

const browser = await chromium.launch(await findChromium())
await mkdir(folder, { recursive: true })
for (const { name, viewport, role, go } of shots) {
  const context = await browser.newContext({ baseURL, viewport, deviceScaleFactor: viewport === phone ? 2 : 1, locale: 'vi-VN' })
  const page = await context.newPage()
  if (role) await signIn(page, role)
  await go(page)
  await picturesShown(page)
  const bytes = await writeSmall(await page.screenshot(), `${folder}/${name}.webp`)
  console.log(`${folder}/${name}.webp  ${Math.ceil(bytes / 1024)} KB`)
  await context.close()
}
await browser.close()

async function signIn(page: Page, role: DemoRole): Promise<void> {
  const account = demoAccounts.find((one) => one.role === role)
  await page.goto('/dang-nhap')
  await page.getByLabel('E-mail').fill(account?.email ?? '')
  await page.getByLabel('Mật khẩu').fill(account?.password ?? '')
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.includes('dang-nhap'))
}

async function openCheckout(page: Page): Promise<void> {
  for (const slug of ['thanh-long-say-deo', 'nuoc-mam-phan-thiet-40-do-dam']) {
    await page.goto(`/san-pham/${slug}`)
    await page.getByRole('button', { name: 'Thêm vào giỏ' }).click()
    await page.waitForURL('**/gio-hang')
  }
  await page.goto('/thanh-toan')
  // One way of sending for each seller: what this checkout has and others have not.
  await page.getByRole('heading', { name: '3. Cách giao hàng' }).evaluate((heading) => heading.scrollIntoView())
}

/** A listing with a new name or price beside its old one says more than a new listing. */
async function openChange(page: Page): Promise<void> {
  await page.goto('/quan-tri/san-pham?trang_thai=changed')
  await page.getByRole('link', { name: 'Xem thay đổi chờ duyệt' }).first().click()
  await page.waitForURL('**/thay-doi/*')
}

/** Pictures in the window are there and drawn, and the font too. */
async function picturesShown(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => {
    const inWindow = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight)
    return inWindow.every((image) => image.complete && image.naturalWidth > 0)
  })
  await page.evaluate(() => Promise.all([...document.images].filter((image) => image.complete).map((image) => image.decode())))
  await page.evaluate(async () => {
    await document.fonts.ready
  })
}

/** The best quality that stays under the limit. Returns the bytes. */
async function writeSmall(png: Buffer, path: string): Promise<number> {
  for (let quality = 80; ; quality -= 10) {
    const picture = await sharp(png).webp({ quality, effort: 6 }).toBuffer()
    if (picture.length > mostBytes && quality > 20) continue
    await writeFile(path, picture)
    return picture.length
  }
}
