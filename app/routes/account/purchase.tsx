import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { purchaseToken } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { paths } from '#app/paths.ts'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { PurchaseContent } from '#app/ui/shop/purchase-content.tsx'
import { requireUser } from '#app/web/guards.server.ts'
import { buyerPurchase } from '#app/web/buyer-purchase.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { doWithPurchase } from '#app/web/purchase-deeds.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  const purchase = await ownPurchase(args)
  return buyerPurchase(services, args.request, purchase, purchaseToken(services.linkSecret, purchase.cartId))
}

export async function action(args: ActionFunctionArgs) {
  const purchase = await ownPurchase(args)
  const user = await requireUser(args)
  const { request, context } = args
  const locale = await localeOf(request)
  return doWithPurchase(context.services, {
    purchase,
    buyer: { userId: user.id },
    formData: await sentForm(request),
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
      <PassingNotice notice={notice} />
      <PurchaseContent {...page} />
    </>
  )
}
