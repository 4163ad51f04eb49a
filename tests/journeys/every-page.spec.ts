import { expect, test, type Page } from '@playwright/test'
import { lotToken } from '#app/domain/traceability/rules/lot-token.ts'
import { phoneNumber } from './support/made-up.ts'
import { personInRole, signIn } from './support/people.ts'
import { fillCheckout, putInCart } from './support/shopping.ts'
import { expectAccessible, expectWellFormed, listenForTroubles } from './support/sound-page.ts'

const neighbour = 'HTX Thanh long Đồng Nắng'

/** Looks at a page as a careful visitor would; all faults of all pages are told at once. */
async function look(page: Page, path?: string, status = 200): Promise<void> {
  await test.step(path ?? new URL(page.url()).pathname, async () => {
    if (path) expect.soft((await page.goto(path))?.status(), path).toBe(status)
    await expectAccessible(page)
    await expectWellFormed(page)
  })
}

/** The page behind the first link of the list whose address looks like this. */
async function firstLink(page: Page, list: string, address: RegExp): Promise<string> {
  await page.goto(list)
  const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const found = links.find((href) => address.test(href))
  if (!found) throw new Error(`${list} leads to no ${address}.`)
  return found
}

const open = [
  '/',
  '/danh-muc/rau-qua-tuoi',
  '/tim-kiem?q=nuoc+mam',
  '/tim-kiem?q=zzzzzzzz',
  '/dang-mua',
  '/vung/ninh-thuan',
  '/gian-hang',
  '/gian-hang/htx-thanh-long-dong-nang',
  '/san-pham/thanh-long-ruot-do-binh-thuan',
  '/khai-tuoi',
  '/gio-hang',
  '/dang-nhap',
  '/dang-ky',
  '/quen-mat-khau',
  '/lien-he',
  '/chinh-sach/bao-mat',
  '/hop-thu',
]

test('every open page is readable for everybody, fits a phone and large type, and troubles no browser', async ({ page }) => {
  test.setTimeout(240_000)
  const troubles = listenForTroubles(page)
  for (const path of open) await look(page, path)
  await look(page, '/khong-co-trang-nay', 404)
  await look(page, '/san-pham/khong-co-san-pham-nay', 404)
  await look(page, '/dat-lai-mat-khau/khong-co', 410)
  await look(page, '/loi-moi/khong-co', 410)
  expect(troubles).toEqual([])
})

test('cart, checkout, review, gateway and order are too', async ({ page }) => {
  const troubles = listenForTroubles(page)
  await putInCart(page, 'thanh-long-say-deo')
  await look(page)
  await look(page, '/thanh-toan')
  await page.getByRole('button', { name: 'Xem lại đơn hàng' }).last().click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look(page)
  await fillCheckout(page, { name: 'Đỗ Thị Nhìn', phone: phoneNumber(), method: 'Thanh toán trực tuyến' }, [neighbour])
  await look(page)
  await page.getByRole('button', { name: /^Đặt hàng và thanh toán/ }).click()
  await expect(page).toHaveURL(/thanh-toan-thu/)
  await look(page)
  await page.getByRole('button', { name: 'Trả thành công', exact: true }).click()
  await expect(page.getByText('Đã thanh toán')).toBeVisible({ timeout: 30_000 })
  await look(page)
  await page.getByRole('link', { name: 'Mở đơn hàng' }).click()
  await expect(page.getByRole('heading', { name: /^Kiện 1\/1/ })).toBeVisible()
  await look(page)
  // The confirmation comes as a file to keep; what is in it is a page like the others.
  const file = await page.request.get(`${new URL(page.url()).pathname}/xac-nhan.html`)
  const paper = await page.context().newPage()
  await paper.setContent(await file.text())
  await look(paper)
  // A form that comes back with its faults answers 422, which the browser tells as an error.
  expect(troubles.filter((trouble) => !trouble.includes('422'))).toEqual([])
})

test('the buyer’s account is too', async ({ page }) => {
  const troubles = listenForTroubles(page)
  await signIn(page, 'shopper')
  for (const place of ['', '/bao-mat', '/ma-xac-thuc', '/du-lieu']) await look(page, `/tai-khoan${place}`)
  const order = await firstLink(page, '/tai-khoan', /^\/tai-khoan\/don\//)
  await look(page, order)
  await look(page, await firstLink(page, order, /\/hoa-don$/))
  await look(page, '/mo-gian-hang')
  expect(troubles).toEqual([])
})

test('the vendor centre is too', async ({ page }) => {
  test.setTimeout(240_000)
  const troubles = listenForTroubles(page)
  await signIn(page, 'vendorLeader')
  for (const place of ['', '/ho-so', '/don-hang', '/don-hang?trang_thai=xong', '/san-pham', '/san-pham/moi', '/van-chuyen', '/thu-ho', '/nhan-su', '/chung-nhan', '/chung-nhan/moi']) {
    await look(page, `/kenh-ban-hang${place}`)
  }
  await look(page, await firstLink(page, '/kenh-ban-hang/chung-nhan', /^\/kenh-ban-hang\/chung-nhan\/[0-9a-f-]{36}$/))
  for (const place of ['/tien-hang', '/thue-khau-tru', '/hoa-don', '/chuyen-khoan', '/chuyen-khoan?danh_sach=settled', '/chuyen-khoan?danh_sach=others', '/sao-ke']) await look(page, `/kenh-ban-hang${place}`)
  await look(page, await firstLink(page, '/kenh-ban-hang/sao-ke', /^\/kenh-ban-hang\/sao-ke\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/kenh-ban-hang/tien-hang', /^\/kenh-ban-hang\/tien-hang\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/kenh-ban-hang/hoa-don', /^\/kenh-ban-hang\/hoa-don\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/kenh-ban-hang/thu-ho', /^\/kenh-ban-hang\/thu-ho\/[0-9a-f-]{36}$/))
  const order = await firstLink(page, '/kenh-ban-hang/don-hang', /^\/kenh-ban-hang\/don-hang\/[0-9a-f-]{36}$/)
  for (const place of ['', '/tu-choi', '/phieu']) await look(page, `${order}${place}`)
  const product = await firstLink(page, '/kenh-ban-hang/san-pham?q=Thanh+long+sấy+dẻo', /^\/kenh-ban-hang\/san-pham\/[0-9a-f-]{36}$/)
  await look(page, product)
  await look(page, await firstLink(page, product, /^\/kenh-ban-hang\/kho\//))
  // Only the QR code on a pack leads to its page.
  const lot = await page.getByRole('combobox', { name: 'Lô' }).getByRole('option', { name: /\(\d+\)$/ }).first().getAttribute('value')
  await look(page, `/t/${lotToken(lot ?? '')}`)
  expect(troubles).toEqual([])
})

test('the moderation desk is too', async ({ page }) => {
  test.setTimeout(240_000)
  const troubles = listenForTroubles(page)
  await signIn(page, 'officerLamDong')
  for (const place of ['', '/co-so', '/san-pham', '/don-hang', '/phan-anh', '/chuyen-khoan', '/sao-ke', '/tu-khoa', '/nhat-ky']) await look(page, `/quan-tri${place}`)
  await look(page, await firstLink(page, '/quan-tri/sao-ke', /^\/quan-tri\/sao-ke\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/quan-tri/co-so', /^\/quan-tri\/co-so\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/quan-tri/san-pham', /^\/quan-tri\/san-pham\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/quan-tri/don-hang', /^\/quan-tri\/don-hang\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/quan-tri/phan-anh', /^\/quan-tri\/phan-anh\//))
  await look(page, await firstLink(page, '/quan-tri', /^\/quan-tri\/thay-doi\//))
  await look(page, await firstLink(page, '/quan-tri', /^\/quan-tri\/chung-nhan\//))
  expect(troubles).toEqual([])
})

test('what only the floor operator sees is too: payments with their events, carriers’ lists, failing jobs', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'floorOperator')
  for (const place of ['/viec-nen', '/thanh-toan', '/thu-ho', '/tin-bao', '/quyet-toan', '/so-cai', '/so-cai?tai_khoan=commission', '/chenh-lech', '/bieu-phi', '/nguoi-lam-viec']) {
    await look(page, `/quan-tri${place}`)
  }
  await look(page, await firstLink(page, '/quan-tri/quyet-toan?trang_thai=draft', /^\/quan-tri\/quyet-toan\/[0-9a-f-]{36}$/))
  const entries = await firstLink(page, '/quan-tri/so-cai?tai_khoan=commission', /co_so=/)
  await look(page, entries)
  await look(page, await firstLink(page, entries, /^\/quan-tri\/so-cai\/[0-9a-f-]{36}$/))
  await look(page, `${await firstLink(page, '/quan-tri/co-so', /^\/quan-tri\/co-so\/[0-9a-f-]{36}$/)}/stripe`)
  await look(page, await firstLink(page, '/quan-tri/thanh-toan', /^\/quan-tri\/thanh-toan\/[0-9a-f-]{36}$/))
  await look(page, await firstLink(page, '/quan-tri/thu-ho', /^\/quan-tri\/thu-ho\/[0-9a-f-]{36}$/))
})

test('claims and refunds are too, for buyer, vendor and officer', async ({ browser }) => {
  test.setTimeout(150_000)
  const claim = /\/yeu-cau(-hoan-tien)?\/[0-9a-f-]{36}$/
  const refund = /\/hoan-tien\/[0-9a-f-]{36}$/
  const shopper = await personInRole(browser, 'shopper')
  for (const link of [claim, refund, /\/bao-loi\//]) await look(shopper, await fromAnyOrder(shopper, link))
  await shopper.getByRole('button', { name: 'Gửi cho người bán' }).click()
  await expect(shopper.getByRole('alert')).toBeVisible()
  await look(shopper)
  for (const [role, door] of [['vendorLeader', '/kenh-ban-hang'], ['officerLamDong', '/quan-tri']] as const) {
    const person = await personInRole(browser, role)
    for (const [list, link] of [['/yeu-cau-hoan-tien', claim], ['/hoan-tien', refund]] as const) {
      await look(person, door + list)
      await look(person, await firstLink(person, door + list, link))
    }
  }
})

/** The first such link on the pages of the shopper's orders. */
async function fromAnyOrder(page: Page, address: RegExp): Promise<string> {
  await page.goto('/tai-khoan')
  const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const order of links.filter((href) => href.startsWith('/tai-khoan/don/'))) {
    const found = await firstLink(page, order, address).catch(() => null)
    if (found) return found
  }
  throw new Error(`No order leads to ${address}.`)
}
