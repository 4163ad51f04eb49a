import { data } from '@remix-run/node'
import { claimsOfPurchase } from '#app/domain/claims/reads/claims-of-purchase.server.ts'
import type { PurchaseView } from '#app/domain/orders/rules/purchase-view.ts'
import { offeredMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { purchaseInvoices } from '#app/domain/settlement/reads/purchase-invoices.server.ts'
import { purchaseText } from '#app/i18n/shop/purchase.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { paths } from '#app/paths.ts'
import { localeOf } from './locale.server.ts'
import { takeNotice } from './notice.server.ts'
import { transferCodes } from './transfer-codes.server.ts'

/** The page of an order for its buyer, whether they came by the secret link or from their account. */
export async function buyerPurchase(services: Services, request: Request, purchase: PurchaseView, token: string) {
  const left = await takeNotice(request)
  const page = {
    title: `${purchaseText[await localeOf(request)].title(purchase.code)} · Chợ Ba Tỉnh`,
    purchase,
    now: services.clock.now(),
    offered: offeredMethods(services.gateways),
    transfers: await transferCodes(services, purchase.id),
    confirmationUrl: paths.confirmation(token),
    token,
    claims: await claimsOfPurchase(services, purchase.id),
    invoices: await purchaseInvoices(services, purchase),
    notice: left?.notice ?? null,
  }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}
