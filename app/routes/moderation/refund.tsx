import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { officerRefund } from '#app/domain/claims/reads/refund-page.server.ts'
import type { RefundPage } from '#app/domain/claims/rules/claim-view.ts'
import { settleDisputed } from '#app/domain/claims/use-cases/answer-transfer.server.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { answerTransferProblems } from '#app/i18n/claims/problems.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { RefundBadge } from '#app/ui/claims/claim-badge.tsx'
import { ClaimSteps } from '#app/ui/claims/claim-steps.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { DecisionForm } from '#app/ui/moderation/decision-form.tsx'
import { parseDecision } from '#app/web/decision-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const refund = await officerRefund(args.context.services, scope, args.params.id ?? '')
  if (!refund) throw data(null, { status: 404 })
  return { title: deskClaimText[await localeOf(args.request)].refundTitle(refund.orderCode), refund }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const refundId = args.params.id ?? ''
  const locale = await localeOf(args.request)
  const services = args.context.services
  if (!(await officerRefund(services, scope, refundId))) throw data(null, { status: 404 })
  const form = await parseDecision(await sentForm(args.request), locale, ['prove'], [])
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const result = await settleDisputed(services, scope, refundId, form.value.reason)
  if (result.ok) throw redirect(paths.moderationRefund(refundId), { headers: { 'Set-Cookie': await withNotice('success', decisionText[locale].saved) } })
  if (result.problem.kind === 'not-found') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(answerTransferProblems, locale, result.problem)] }) }, { status: 422 })
}

export default function Refund() {
  const { title, refund } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(deskClaimText)
  const choices = refund.state === 'disputed' ? [{ value: 'prove', label: text.prove, then: text.proveThen }] : []
  return (
    <Page title={title} lead={<RefundBadge state={refund.state} />}>
      <Columns side={<DecisionForm choices={choices} reply={reply} />}>
        <div className="grid gap-5">
          <Facts refund={refund} />
          <Card as="section">
            <h2 className="mb-3">{text.progress}</h2>
            <ClaimSteps steps={refund.steps} />
          </Card>
        </div>
      </Columns>
    </Page>
  )
}

function Facts({ refund }: { refund: RefundPage }) {
  const locale = useLocale()
  const text = useText(deskClaimText)
  const words = useText(vendorClaimText)
  const { transfer } = refund
  return (
    <Card as="section">
      <DefinitionList
        items={[
          { term: text.vendor, description: <Link to={paths.moderationVendor(refund.vendorId)} className="link">{pick(locale, refund.vendorNameVi, refund.vendorNameEn)}</Link> },
          { term: text.order, description: <Link to={paths.moderationOrder(refund.orderId)} className="link">{refund.orderCode}</Link> },
          ...(refund.claimId ? [{ term: words.claim, description: <Link to={paths.moderationClaim(refund.claimId)} className="link">{refund.claimCode}</Link> }] : []),
          { term: text.amount, description: <Money amount={refund.amount} className="font-semibold" /> },
          { term: text.due, description: formatDate(refund.dueOn, locale) },
          { term: text.account, description: transfer ? `${bankName(transfer.bankBin) ?? ''} ${transfer.account}` : text.noAccount },
          ...(transfer?.bankReference ? [{ term: words.bankReference, description: transfer.bankReference }] : []),
          ...(transfer?.dispute ? [{ term: text.dispute, description: transfer.dispute }] : []),
        ]}
      />
    </Card>
  )
}
