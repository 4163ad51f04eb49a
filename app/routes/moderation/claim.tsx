import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { officerClaim } from '#app/domain/claims/reads/claim-page.server.ts'
import type { ClaimView } from '#app/domain/claims/rules/claim-view.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { claimReasonNames } from '#app/i18n/claims/words.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ClaimBadge } from '#app/ui/claims/claim-badge.tsx'
import { ClaimDecision } from '#app/ui/claims/claim-decision.tsx'
import { ClaimGoods, ClaimPhotos } from '#app/ui/claims/claim-goods.tsx'
import { ClaimSteps } from '#app/ui/claims/claim-steps.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { sendDecision } from '#app/web/decide-claim-form.server.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const claim = await officerClaim(args.context.services, scope, args.params.id ?? '')
  if (!claim) throw data(null, { status: 404 })
  return { title: deskClaimText[await localeOf(args.request)].title(claim.code), claim }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const claimId = args.params.id ?? ''
  const locale = await localeOf(args.request)
  const services = args.context.services
  if (!(await officerClaim(services, scope, claimId))) throw data(null, { status: 404 })
  const reply = await sendDecision(services, scope, claimId, { form: await sentForm(args.request), locale })
  if (reply) return data({ reply }, { status: 422 })
  throw redirect(paths.moderationClaim(claimId), { headers: { 'Set-Cookie': await withNotice('success', decisionText[locale].saved) } })
}

export default function Claim() {
  const { title, claim } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(deskClaimText)
  return (
    <Page title={title} lead={<ClaimBadge state={claim.state} />}>
      <Columns side={<ClaimDecision claim={claim} reply={reply} />}>
        <div className="grid gap-5">
          <Facts claim={claim} />
          <Card as="section">
            <h2 className="mb-3">{text.buyerSays}</h2>
            {claim.text && <p className="mb-3 break-words whitespace-pre-line">{claim.text}</p>}
            <ClaimPhotos photoIds={claim.photoIds} hrefOf={paths.moderationClaimPhoto} />
            <h3 className="mt-4 mb-2 font-semibold">{text.goods}</h3>
            <ClaimGoods claim={claim} />
          </Card>
          <Card as="section">
            <h2 className="mb-3">{text.progress}</h2>
            <ClaimSteps steps={claim.steps} />
          </Card>
        </div>
      </Columns>
    </Page>
  )
}

function Facts({ claim }: { claim: ClaimView }) {
  const locale = useLocale()
  const text = useText(deskClaimText)
  const vendor = (
    <Link to={paths.moderationVendor(claim.vendorId)} className="link">
      {pick(locale, claim.vendorNameVi, claim.vendorNameEn)}
    </Link>
  )
  const order = (
    <Link to={paths.moderationOrder(claim.orderId)} className="link">
      {claim.orderCode}
    </Link>
  )
  return (
    <Card as="section">
      <DefinitionList
        items={[
          { term: text.vendor, description: vendor },
          { term: text.order, description: order },
          { term: text.reason, description: claimReasonNames[locale][claim.reason] },
          { term: text.asked, description: <Money amount={claim.asked} className="font-semibold" /> },
          { term: text.granted, description: <Money amount={claim.granted} /> },
          ...(claim.dueAt ? [{ term: text.due, description: formatMoment(claim.dueAt, locale) }] : []),
        ]}
      />
    </Card>
  )
}
