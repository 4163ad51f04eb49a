import { expect, test } from '@playwright/test'
import { digits, phoneNumber } from './support/made-up.ts'
import { addShippingRate, applyToSell, approveFromQueue, listProduct, receiveStock } from './support/opening-a-shop.ts'
import { newPerson, personInRole, signUp } from './support/people.ts'
import { deliverOrder, openOrder, sendOrder } from './support/selling.ts'
import { fillCheckout, putShownInCart, seeParcels } from './support/shopping.ts'

test('without JavaScript a guest buys with cash and the cooperative sends the parcel', async ({ browser }) => {
  const shopper = await newPerson(browser)
  const leader = await personInRole(browser, 'vendorLeader')
  const phone = phoneNumber()

  await test.step('the guest searches without diacritics and fills the cart', async () => {
    await shopper.goto('/')
    await shopper.getByRole('banner').getByRole('combobox', { name: 'Tìm sản phẩm' }).fill('thanh long say deo')
    await shopper.getByRole('banner').getByRole('button', { name: 'Tìm', exact: true }).click()
    await shopper.getByRole('link', { name: 'Thanh long sấy dẻo', exact: true }).click()
    await putShownInCart(shopper, 2)
  })
  await test.step('the checkout brings the wards by a button, shows the total and takes the order', async () => {
    await fillCheckout(shopper, { name: 'Lý Thị Khách', phone, method: 'Tiền mặt khi nhận hàng' }, ['HTX Thanh long Đồng Nắng'])
    await shopper.getByRole('button', { name: /^Đặt hàng, trả .* khi nhận$/ }).click()
    await expect(shopper).toHaveURL(/\/don\/[^/]+$/)
    await expect(shopper.getByText('Đã nhận đơn hàng của bạn')).toBeVisible()
  })
  await test.step('the cooperative accepts, packs, sends and delivers', async () => {
    await seeParcels(shopper, 'Chờ xác nhận', 1)
    await openOrder(leader, phone)
    await sendOrder(leader, `EB${digits(9)}VN`)
    await seeParcels(shopper, 'Đang giao', 1)
    await deliverOrder(leader)
  })
  await test.step('the guest confirms on the order’s page', async () => {
    await seeParcels(shopper, 'Đã giao', 1)
    await shopper.getByRole('button', { name: 'Tôi đã nhận hàng' }).click()
    await expect(shopper.getByText('Cảm ơn bạn đã xác nhận.')).toBeVisible()
  })
})

test('without JavaScript a cooperative opens its shop, and its product is on sale after two decisions', async ({ browser }) => {
  const number = digits(5)
  const shop = `HTX Bánh rế Bến Lội ${number}`
  const product = `Bánh rế mè đen Bến Lội ${number}`
  const founder = await newPerson(browser)
  const officer = await personInRole(browser, 'officerLamDong')
  const email = `htx-${number}-${digits(4)}@demo.chobatinh.test`
  await signUp(founder, { name: 'Trần Thị Mận', email })
  await applyToSell(founder, { name: shop, email, phone: phoneNumber() })
  await approveFromQueue(officer, shop)
  await listProduct(founder, product)
  await receiveStock(founder, 10)
  await addShippingRate(founder)
  await approveFromQueue(officer, product)
  await founder.goto('/kenh-ban-hang/san-pham')
  await founder.getByRole('link', { name: product }).click()
  await founder.getByRole('link', { name: 'Xem trên chợ' }).click()
  await expect(founder.getByRole('heading', { level: 1, name: product })).toBeVisible()
})

test('without JavaScript the gateway’s refusal can be paid again from the order', async ({ page }) => {
  await page.goto('/san-pham/thanh-long-say-deo')
  await putShownInCart(page)
  await fillCheckout(page, { name: 'Phạm Văn Trả', phone: phoneNumber(), method: 'Thanh toán trực tuyến' }, ['HTX Thanh long Đồng Nắng'])
  await page.getByRole('button', { name: /^Đặt hàng và thanh toán/ }).click()
  await page.getByRole('button', { name: 'Ngân hàng từ chối' }).click()
  await page.getByRole('link', { name: 'Mở đơn hàng' }).click()
  await expect(page.getByText('Thanh toán chưa thành công')).toBeVisible()
  await page.getByRole('button', { name: 'Thanh toán trực tuyến' }).click()
  await page.getByRole('button', { name: 'Trả thành công', exact: true }).click()
  await page.getByRole('link', { name: 'Mở đơn hàng' }).click()
  await seeParcels(page, 'Chờ xác nhận', 1)
})
