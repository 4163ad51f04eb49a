import { expect, test } from '@playwright/test'
import { digits, phoneNumber } from './support/made-up.ts'
import { addShippingRate, applyToSell, approveFromQueue, listProduct, receiveStock } from './support/opening-a-shop.ts'
import { newPerson, personInRole, signUp } from './support/people.ts'
import { deliverOrder, openOrder, sendOrder } from './support/selling.ts'
import { fillCheckout, putInCart, putShownInCart, seeParcels } from './support/shopping.ts'

const neighbour = 'HTX Thanh long Đồng Nắng'

test('a new cooperative opens its shop and sends its first parcel, beside a neighbour’s, to somebody who bought from both', async ({ browser }) => {
  test.setTimeout(180_000)
  const number = digits(5)
  const shop = `HTX Bánh rế Phú Hài ${number}`
  const product = `Bánh rế khoai lang Phú Hài ${number}`
  const email = `htx-${number}-${digits(4)}@demo.chobatinh.test`
  const founder = await newPerson(browser)
  const officer = await personInRole(browser, 'officerLamDong')
  const leader = await personInRole(browser, 'vendorLeader')
  const shopper = await newPerson(browser)
  const phone = phoneNumber()

  await test.step('the founder signs up and applies', async () => {
    await signUp(founder, { name: 'Trần Thị Mận', email })
    await applyToSell(founder, { name: shop, email, phone: phoneNumber() })
  })
  await test.step('the officer finds the application in the queue and approves it', () => approveFromQueue(officer, shop))
  await test.step('the founder lists a product with a photo, a lot and a way of sending', async () => {
    await listProduct(founder, product)
    await receiveStock(founder, 40)
    await addShippingRate(founder)
  })
  await test.step('the officer approves the listing', () => approveFromQueue(officer, product))
  await test.step('a guest finds it without diacritics and puts both shops’ goods into one cart', async () => {
    await expect(async () => {
      await shopper.goto('/')
      await shopper.getByRole('banner').getByRole('combobox', { name: 'Tìm sản phẩm' }).fill(`banh re khoai lang phu hai ${number}`)
      await shopper.getByRole('banner').getByRole('combobox', { name: 'Tìm sản phẩm' }).press('Enter')
      await shopper.getByRole('link', { name: product, exact: true }).first().click({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await expect(shopper.getByRole('heading', { level: 1, name: product })).toBeVisible()
    await putShownInCart(shopper, 2)
    await putInCart(shopper, 'thanh-long-say-deo')
    await expect(shopper.getByText('2 mặt hàng từ 2 gian hàng.')).toBeVisible()
  })
  await test.step('one checkout, one payment at the gateway', async () => {
    await fillCheckout(shopper, { name: 'Nguyễn Thị Khách', phone, method: 'Thanh toán trực tuyến' }, [shop, neighbour])
    await shopper.getByRole('button', { name: /^Đặt hàng và thanh toán/ }).click()
    await shopper.getByRole('button', { name: 'Trả thành công', exact: true }).click()
    await expect(shopper.getByText('Đã thanh toán')).toBeVisible({ timeout: 30_000 })
    await shopper.getByRole('link', { name: 'Mở đơn hàng' }).click()
    await expect(shopper.getByRole('heading', { name: /^Kiện 2\/2/ })).toBeVisible()
    await seeParcels(shopper, 'Chờ xác nhận', 2)
  })
  await test.step('both cooperatives accept, pack and send', async () => {
    for (const vendor of [founder, leader]) {
      await openOrder(vendor, phone)
      await sendOrder(vendor, `EB${digits(9)}VN`)
    }
    await seeParcels(shopper, 'Đang giao', 2)
    await expect(shopper.getByText(/Mã vận đơn EB\d{9}VN/)).toHaveCount(2)
  })
  await test.step('both parcels arrive and the shopper says so', async () => {
    for (const vendor of [founder, leader]) await deliverOrder(vendor)
    await seeParcels(shopper, 'Đã giao', 2)
    for (const parcel of [1, 2]) {
      await shopper.getByRole('button', { name: 'Tôi đã nhận hàng' }).first().click()
      await expect(shopper.getByText('Cảm ơn bạn đã xác nhận.')).toBeVisible()
      await expect(shopper.getByRole('button', { name: 'Tôi đã nhận hàng' })).toHaveCount(2 - parcel)
    }
  })
})
