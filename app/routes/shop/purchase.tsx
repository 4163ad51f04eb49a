import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { paths } from '#app/paths.ts'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { PurchaseContent } from '#app/ui/shop/purchase-content.tsx'
import { buyerPurchase } from '#app/web/buyer-purchase.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { doWithPurchase } from '#app/web/purchase-deeds.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const purchase = await purchasePage(services, { secretHash: secretHashOf(token) })
  if (!purchase) throw data(null, { status: 404 })
  return buyerPurchase(services, request, purchase, token)
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const secretHash = secretHashOf(token)
  const purchase = await purchasePage(services, { secretHash })
  if (!purchase) throw data(null, { status: 404 })
  const locale = await localeOf(request)
  return doWithPurchase(services, {
    purchase,
    buyer: { secretHash },
    formData: await sentForm(request),
    locale,
    page: paths.purchase(token),
  })
}

export default function PurchasePage() {
  const { notice, ...page } = useLoaderData<typeof loader>()
  return (
    <>
      <PassingNotice notice={notice} />
      <PurchaseContent {...page} />
    </>
  )
}
