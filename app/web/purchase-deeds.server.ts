import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import type { PurchaseView } from '#app/domain/orders/rules/purchase-view.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { confirmReceipt } from '#app/domain/orders/use-cases/confirm-receipt.server.ts'
import { offeredMethods, paymentMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { sayTransferred } from '#app/domain/orders/use-cases/say-transferred.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { transferText } from '#app/i18n/shop/transfer.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { cancelProblems, confirmProblems, otherMethodProblems } from '#app/i18n/shop/purchase-problems.ts'
import { purchaseText } from '#app/i18n/shop/purchase.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { withNotice } from './notice.server.ts'
import { goAndPay } from './pay.server.ts'

const deed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('pay'), method: z.enum(paymentMethods) }),
  z.object({ intent: z.literal('transferred') }),
  z.object({ intent: z.literal('cancel'), vendorOrderId: z.uuid() }),
  z.object({ intent: z.literal('confirm'), vendorOrderId: z.uuid() }),
])

type Asking = { purchase: PurchaseView; buyer: BuyerClaim; formData: FormData; locale: Locale; /** Back to it. */ page: string }

/** What a buyer can do on the page of an order, by link or in the account: pay again, say that it was paid, cancel, say that it came. */
export async function doWithPurchase(services: Services, { purchase, buyer, formData, locale, page }: Asking): Promise<Response> {
  const asked = deed.safeParse(Object.fromEntries(formData))
  if (!asked.success) throw data(null, { status: 400 })
  const purchaseId = purchase.id
  const back = async (problem: string | null, success: string) =>
    redirect(page, { headers: { 'Set-Cookie': await withNotice(problem === null ? 'success' : 'error', (problem ?? success).slice(0, 500)) } })
  const text = purchaseText[locale]

  if (asked.data.intent === 'confirm') {
    const { vendorOrderId } = asked.data
    const confirmed = await confirmReceipt(services, { purchaseId, buyer, vendorOrderId })
    return back(confirmed.ok ? null : explain(confirmProblems, locale, confirmed.problem), text.confirmed)
  }
  if (asked.data.intent === 'cancel') {
    const { vendorOrderId } = asked.data
    const cancelled = await cancelByBuyer(services, { purchaseId, buyer, vendorOrderId, reason: 'buyer-asked' })
    return back(cancelled.ok ? null : explain(cancelProblems, locale, cancelled.problem), text.cancelled)
  }
  if (asked.data.intent === 'transferred') {
    const words = transferText[locale]
    const said = await sayTransferred(services, { purchaseId, buyer })
    return back(said.ok ? null : words.notWaiting, said.ok ? words.thanks(formatMoment(said.value.until, locale)) : '')
  }
  // A way without its keys is on no page: whoever names it has not used one.
  if (!offeredMethods(services.gateways).includes(asked.data.method)) throw data(null, { status: 400 })
  const token = purchaseToken(services.linkSecret, purchase.cartId)
  const { method } = asked.data
  const now = services.clock.now()
  const payment = purchase.payments.find((one) => one.state === 'expected' && one.method === method && (one.expiresAt ?? now) > now)
  // A payment that still waits is gone on with; only a failed, late or different one needs a new one.
  if (payment) return goAndPay(services, { paymentId: payment.id, code: purchase.code, method, token, locale })
  const chosen = await chooseOtherMethod(services, { purchaseId, buyer, method })
  if (!chosen.ok) return back(explain(otherMethodProblems, locale, chosen.problem), '')
  return goAndPay(services, { ...chosen.value, token, locale })
}
