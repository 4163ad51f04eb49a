import { expect, test } from 'vitest'
import { answerClaim } from '#app/domain/claims/use-cases/answer-claim.server.ts'
import { giveRefundAccount } from '#app/domain/claims/use-cases/give-refund-account.server.ts'
import { payRefund } from '#app/domain/claims/use-cases/pay-refund.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { deliveredOrder, openClaimShop, openedClaim, refundsOfOrder } from '#tests/support/make/claim.ts'
import { runJobs } from '#tests/support/run-jobs.ts'

const at = useWorld()

test('buyer and seller are told of every step, once, and no letter holds the account', async () => {
  const shop = await openClaimShop(at.world)
  const order = await deliveredOrder(at.world, shop, 2, { contact: { email: 'hoa@example.test' } })
  const claimId = await openedClaim(at.world, order, 1)
  await answerClaim(at.world, shop.leader, claimId, { kind: 'accept', note: 'Xin lỗi bạn.' })
  await runJobs(at.world)
  const [refund] = await refundsOfOrder(at.world, order.orderId)
  const refundId = refund?.id ?? ''
  await giveRefundAccount(at.world, { buyer: order.buyer, refundId, bankBin: '970405', account: '4800205123456', holder: 'NGUYEN THI HOA' })
  await payRefund(at.world, shop.bookkeeper, { refundId, bankReference: 'FT1234' })
  await runJobs(at.world)
  await returnOrder(at.world, shop.leader, { orderId: order.orderId, reason: 'damaged', note: '', spoiltLineIds: [] })
  await runJobs(at.world)
  const letters = await at.world.db.letter.findMany({ orderBy: { id: 'asc' } })
  const kinds = (isBuyers: boolean) =>
    letters
      .filter((letter) => (letter.to === 'hoa@example.test') === isBuyers)
      .map((letter) => letter.key.split(':')[0])
      .filter((kind) => /^(claim|refund|order-returned)/.test(kind ?? ''))
  expect(kinds(true)).toEqual(expect.arrayContaining(['claim-open', 'claim-accept', 'refund-hold', 'refund-transfer', 'order-returned']))
  expect(kinds(false)).toEqual(expect.arrayContaining(['claim-open', 'refund-giveAccount', 'order-returned-vendor']))
  expect(letters.filter((letter) => letter.text.includes('4800205123456'))).toEqual([])
  expect(letters.find((letter) => letter.key.startsWith('order-returned:'))?.text).toContain('Hàng hỏng trên đường')
})
