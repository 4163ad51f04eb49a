import { expect, type Browser } from '@playwright/test'
import { acceptPart, claimCode, confirmArrival, giveAccount, payRefund, reportProblem } from './claims.ts'
import { digits, phoneNumber } from './made-up.ts'
import { newPerson, personInRole } from './people.ts'
import { deliverOrder, openOrder, sendOrder } from './selling.ts'
import { fillCheckout, putInCart } from './shopping.ts'

/** Bought with cash, spoilt, half of it given back by bank transfer; the same with JavaScript and without. */
export async function claimByTransfer(browser: Browser): Promise<void> {
  const shopper = await newPerson(browser)
  const leader = await personInRole(browser, 'vendorLeader')
  const phone = phoneNumber()
  await putInCart(shopper, 'thanh-long-say-deo', 2)
  await fillCheckout(shopper, { name: 'Phạm Thị Khiếu', phone, method: 'Tiền mặt khi nhận hàng' }, ['HTX Thanh long Đồng Nắng'])
  await shopper.getByRole('button', { name: /^Đặt hàng/ }).click()
  const open = shopper.getByRole('link', { name: 'Mở đơn hàng' })
  await expect(open.or(shopper.getByRole('heading', { name: /^Kiện 1\/1/ }))).toBeVisible()
  if (await open.isVisible()) await open.click()
  const page = shopper.url()
  await openOrder(leader, phone)
  await sendOrder(leader, `EB${digits(9)}VN`)
  await deliverOrder(leader)
  await expect(async () => {
    await shopper.goto(page)
    await expect(shopper.getByRole('link', { name: 'Báo hàng có vấn đề' })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await reportProblem(shopper, 2)
  const code = await claimCode(shopper)
  await acceptPart(leader, code, 1)
  await shopper.reload()
  await expect(shopper.getByText('Đồng ý một phần', { exact: true })).toBeVisible()
  await giveAccount(shopper)
  await payRefund(leader)
  await confirmArrival(shopper)
  await shopper.goto(page)
  await expect(shopper.getByText(/: đã hoàn, ngày/)).toBeVisible()
}
