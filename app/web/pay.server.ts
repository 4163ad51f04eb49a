import { redirect } from '@remix-run/node'
import { beginPayment } from '#app/domain/payments/use-cases/begin-payment.server.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { beginPaymentProblems } from '#app/i18n/shop/purchase-problems.ts'
import { paths } from '#app/paths.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { withNotice } from './notice.server.ts'

type ToPay = { paymentId: string; code: string; method: PaymentMethod; token: string; locale: Locale }

/** Sends the shopper on to the provider, or to the order's page when there is nothing to do or nothing can be done now. */
export async function goAndPay(services: Services, { paymentId, code, method, token, locale }: ToPay): Promise<Response> {
  const page = paths.purchase(token)
  if (method === 'cash-on-delivery') return redirect(page)
  const returnUrl = services.publicUrl + paths.paymentReturn(token)
  const begun = await beginPayment(services, services.gateways, { paymentId, description: code, locale, returnUrl })
  if (begun.ok) return redirect(begun.value.kind === 'redirect' ? withoutOwnHost(services, begun.value.url) : page)
  // Paid or run out meanwhile: the order's page says so itself.
  if (begun.problem.kind === 'not-open') return redirect(page)
  const sentence = explain(beginPaymentProblems, locale, begun.problem)
  return redirect(page, { headers: { 'Set-Cookie': await withNotice('warning', sentence) } })
}

/** Our own pages are reached on the host the shopper came by: the policy for forms refuses any other. */
function withoutOwnHost({ publicUrl }: Services, url: string): string {
  return url.startsWith(`${publicUrl}/`) ? url.slice(publicUrl.length) : url
}
