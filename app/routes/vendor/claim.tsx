import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { vendorClaim } from '#app/domain/claims/reads/claim-page.server.ts'
import { mayDecideClaim } from '#app/domain/claims/rules/who-may.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { AnswerForm } from '#app/ui/claims/answer-form.tsx'
import { ClaimBadge } from '#app/ui/claims/claim-badge.tsx'
import { VendorClaim } from '#app/ui/claims/vendor-claim.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { sendAnswer } from '#app/web/answer-claim-form.server.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const claim = await vendorClaim(args.context.services, scope, args.params.id ?? '')
  if (!claim) throw data(null, { status: 404 })
  return { title: vendorClaimText[await localeOf(args.request)].title(claim.code), claim, mayDecide: mayDecideClaim(scope.role) }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const claimId = args.params.id ?? ''
  const locale = await localeOf(args.request)
  const services = args.context.services
  if (!(await vendorClaim(services, scope, claimId))) throw data(null, { status: 404 })
  const sent = await sendAnswer(services, scope, claimId, { form: await sentForm(args.request), locale })
  if (!sent.ok) return data({ reply: sent.reply }, { status: sent.status })
  throw redirect(paths.vendorClaim(claimId), { headers: { 'Set-Cookie': await withNotice('success', vendorClaimText[locale].sent) } })
}

export default function Claim() {
  const { title, claim, mayDecide } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(vendorClaimText)
  return (
    <Page title={title} lead={<ClaimBadge state={claim.state} />}>
      <p className="mb-3">
        <Link to={paths.vendorClaims()} className="link inline-flex min-h-11 items-center">
          ← {text.back}
        </Link>
      </p>
      <FormSummary reply={reply} labels={{ ...text, kind: text.choose }} />
      <VendorClaim claim={claim}>
        <AnswerForm claim={claim} mayDecide={mayDecide} reply={reply} />
      </VendorClaim>
    </Page>
  )
}
