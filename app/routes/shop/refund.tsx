import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { buyerRefund } from '#app/domain/claims/reads/refund-page.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { formatDate, formatDong } from '#app/i18n/format.ts'
import { refundStateNames } from '#app/i18n/shop/purchase.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { BuyerRefund } from '#app/ui/claims/buyer-refund.tsx'
import { ClaimFrame } from '#app/ui/claims/claim-frame.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice, withNotice } from '#app/web/notice.server.ts'
import { doWithRefund } from '#app/web/refund-deeds.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const refund = await buyerRefund(services, { secretHash: secretHashOf(token) }, params.refundId ?? '')
  if (!refund) throw data(null, { status: 404 })
  const locale = await localeOf(request)
  const left = await takeNotice(request)
  const page = { title: buyerClaimText[locale].refundTitle(formatDong(refund.amount, locale)), refund, token, notice: left?.notice ?? null }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const refundId = params.refundId ?? ''
  const locale = await localeOf(request)
  const result = await doWithRefund(services, { secretHash: secretHashOf(token) }, refundId, { form: await sentForm(request), locale })
  if (result === null) throw data(null, { status: 404 })
  if ('reply' in result) return data(result, { status: 422 })
  throw redirect(paths.refund(token, refundId), { headers: { 'Set-Cookie': await withNotice('success', result.said) } })
}

export default function Refund() {
  const { title, refund, token, notice } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const locale = useLocale()
  const text = useText(buyerClaimText)
  const lead = refund.settledAt ? `${refundStateNames[locale].settled}, ${formatDate(refund.settledAt, locale)}` : text.refundDue(formatDate(refund.dueOn, locale))
  return (
    <ClaimFrame title={title} lead={lead} token={token} notice={notice} reply={reply}>
      <BuyerRefund refund={refund} reply={reply} />
    </ClaimFrame>
  )
}
