import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { buyerClaim } from '#app/domain/claims/reads/claim-page.server.ts'
import { replyToAnswer } from '#app/domain/claims/use-cases/reply-to-answer.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { buyerClaimText } from '#app/i18n/claims/buyer.ts'
import { replyProblems } from '#app/i18n/claims/problems.ts'
import { explain } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { BuyerClaim } from '#app/ui/claims/buyer-claim.tsx'
import { ClaimBadge } from '#app/ui/claims/claim-badge.tsx'
import { ClaimFrame } from '#app/ui/claims/claim-frame.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice, withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const claim = await buyerClaim(services, { secretHash: secretHashOf(token) }, params.claimId ?? '')
  if (!claim) throw data(null, { status: 404 })
  const left = await takeNotice(request)
  const page = { title: buyerClaimText[await localeOf(request)].title(claim.code), claim, token, notice: left?.notice ?? null }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

const schema = z.object({ intent: z.enum(['takeOffer', 'escalate', 'withdraw']), note: z.string().max(2000).default('') })
const said = { takeOffer: 'taken', escalate: 'escalated', withdraw: 'withdrawn' } as const

export async function action({ request, params, context: { services } }: ActionFunctionArgs) {
  const token = params.token ?? ''
  const locale = await localeOf(request)
  const form = await parseForm(await sentForm(request), schema, locale)
  if (!form.ok) throw data(null, { status: 400 })
  const { intent, note } = form.value
  const result = await replyToAnswer(services, { secretHash: secretHashOf(token) }, params.claimId ?? '', { kind: intent, note })
  if (result.ok) {
    const headers = { 'Set-Cookie': await withNotice('success', buyerClaimText[locale][said[intent]]) }
    throw redirect(paths.claim(token, params.claimId ?? ''), { headers })
  }
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  const words = [explain(replyProblems, locale, problem)]
  const wrong = problem.kind === 'reason-missing' ? { errors: { note: words } } : { formErrors: words }
  return data({ reply: formReply(form.formData, wrong) }, { status: 422 })
}

export default function Claim() {
  const { title, claim, token, notice } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  return (
    <ClaimFrame title={title} lead={<ClaimBadge state={claim.state} />} token={token} notice={notice} reply={reply}>
      <BuyerClaim claim={claim} token={token} reply={reply} />
    </ClaimFrame>
  )
}
