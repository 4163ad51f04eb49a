import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { claimForm } from '#app/domain/claims/reads/claim-form.server.ts'
import { lastClaimDay } from '#app/domain/claims/rules/check-claim.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { NewClaimForm } from '#app/ui/claims/new-claim-form.tsx'
import { limitTries } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { readMultipart } from '#app/web/multipart.server.ts'
import { claimPhotoLimits, sendNewClaim } from '#app/web/new-claim-form.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const form = await claimForm(services, { secretHash: secretHashOf(token) }, { vendorOrderId: params.orderId ?? '', key: null })
  if (!form) throw data(null, { status: 404 })
  const { order } = form
  if (order.liveClaimId) throw redirect(paths.claim(token, order.liveClaimId))
  // Too late for every reason, or not there yet: the page of the order says so.
  if (!lastClaimDay(order, services.clock.now())) throw redirect(paths.purchase(token))
  return { title: buyerClaimText[await localeOf(request)].newTitle(order.code), order, key: newId(), token }
}

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  await limitTries(args, 'upload')
  const token = params.token ?? ''
  const buyer = { secretHash: secretHashOf(token) }
  const vendorOrderId = params.orderId ?? ''
  const locale = await localeOf(request)
  if (!(await claimForm(context.services, buyer, { vendorOrderId, key: null }))) throw data(null, { status: 404 })
  const form = await readMultipart(request, claimPhotoLimits)
  const sent = await sendNewClaim(context.services, { buyer, vendorOrderId, form, locale })
  if (!sent) throw data(null, { status: 404 })
  if (sent.ok) {
    throw redirect(paths.claim(token, sent.claimId), { headers: { 'Set-Cookie': await withNotice('success', buyerClaimText[locale].sent) } })
  }
  const kept = await claimForm(context.services, buyer, { vendorOrderId, key: sent.reply.values.key ?? null })
  return data({ reply: sent.reply, photoIds: kept?.photoIds ?? [] }, { status: sent.status })
}

export default function NewClaim() {
  const { title, order, key, token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = useText(buyerClaimText)
  const reply = answer?.reply ?? null
  return (
    <Page title={title} lead={text.newLead}>
      <FormSummary reply={reply} labels={{ ...text, lines: text.whichLines }} />
      <NewClaimForm order={order} reply={reply} formKey={reply?.values.key ?? key} token={token} photoIds={answer?.photoIds ?? []} />
    </Page>
  )
}
