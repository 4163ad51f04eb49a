import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { claimsOfPurchase } from '#app/domain/claims/reads/claims-of-purchase.server.ts'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { purchaseInvoices } from '#app/domain/settlement/reads/purchase-invoices.server.ts'
import { offeredMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { purchaseText } from '#app/i18n/shop/purchase.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { PurchaseContent } from '#app/ui/shop/purchase-content.tsx'
import { requireUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { transferCodes } from '#app/web/transfer-codes.server.ts'
import { doWithPurchase } from '#app/web/purchase-deeds.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  const purchase = await ownPurchase(args)
  const token = purchaseToken(services.linkSecret, purchase.cartId)
  const left = await takeNotice(args.request)
  const page = {
    title: `${purchaseText[await localeOf(args.request)].title(purchase.code)} · Chợ Ba Tỉnh`,
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

export async function action(args: ActionFunctionArgs) {
  const purchase = await ownPurchase(args)
  const user = await requireUser(args)
  const { request, context } = args
  const locale = await localeOf(request)
  return doWithPurchase(context.services, {
    purchase,
    buyer: { userId: user.id },
    formData: await request.formData(),
    locale,
    page: paths.accountPurchase(purchase.id),
  })
}

/** Somebody else's purchase is not there. */
async function ownPurchase(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const user = await requireUser(args)
  const purchase = await purchasePage(args.context.services, { purchaseId: args.params.id ?? '', userId: user.id })
  if (!purchase) throw data(null, { status: 404 })
  return purchase
}

export default function AccountPurchasePage() {
  const { notice, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      {notice && (
        <div className="mb-5">
          <Notice kind={notice.kind}>{notice.text}</Notice>
        </div>
      )}
      <PurchaseContent {...page} />
    </>
  )
}
