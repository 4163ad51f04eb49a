import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { isEnoughNotice } from '#app/domain/supervision/rules/notice-day.ts'
import { vendorCertificates } from '#app/domain/supervision/reads/vendor-certificates.server.ts'
import { vendorCheck } from '#app/domain/supervision/reads/vendor-check.server.ts'
import { vendorFile } from '#app/domain/supervision/reads/vendor-file.server.ts'
import { can } from '#app/domain/shared/state-table.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { vendorLife, vendorState, type VendorMove } from '#app/domain/vendors/rules/vendor-states.ts'
import { revealPersonalId } from '#app/domain/vendors/use-cases/reveal-personal-id.server.ts'
import { approveVendor } from '#app/domain/vendors/use-cases/approve-vendor.server.ts'
import { liftSuspension } from '#app/domain/vendors/use-cases/lift-suspension.server.ts'
import { rejectVendor } from '#app/domain/vendors/use-cases/reject-vendor.server.ts'
import { requestVendorChanges } from '#app/domain/vendors/use-cases/request-vendor-changes.server.ts'
import { suspendVendor } from '#app/domain/vendors/use-cases/suspend-vendor.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { vendorProblems } from '#app/i18n/moderation/decision-problems.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { vendorText } from '#app/i18n/moderation/vendor.ts'
import { vendorPayoutText } from '#app/i18n/moderation/vendor-payout.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { ApplicationCheck } from '#app/ui/moderation/application-check.tsx'
import { ApplicationFacts } from '#app/ui/moderation/application-facts.tsx'
import { CertificateList } from '#app/ui/moderation/certificate-list.tsx'
import { DecisionForm, type DecisionChoice } from '#app/ui/moderation/decision-form.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { VendorStateBadge } from '#app/ui/moderation/state-badges.tsx'
import { parseDecision } from '#app/web/decision-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const services = args.context.services
  const file = await vendorFile(services, scope, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  const [check, certificates, history] = await Promise.all([
    vendorCheck(services, file.id),
    vendorCertificates(services, scope, file.id),
    subjectHistory(services, 'vendor', file.id),
  ])
  const title = pick(await localeOf(args.request), file.nameVi, file.nameEn)
  const hasPayout = scope.authorityCode === null && services.gateways.stripe !== undefined
  return { title, file, check, certificates, history, hasPayout }
}

const moves = ['approve', 'requestChanges', 'reject', 'suspend', 'liftSuspension'] as const
const decide = {
  approve: approveVendor,
  requestChanges: requestVendorChanges,
  reject: rejectVendor,
  suspend: suspendVendor,
  liftSuspension,
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { request, params, context } = args
  const locale = await localeOf(request)
  const text = decisionText[locale]
  const formData = await sentForm(request)
  if (formData.get('intent') === 'reveal') return reveal(args, scope)
  const form = await parseDecision(formData, locale, moves, ['approve'])
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { intent, reason } = form.value
  const toldOn = intent === 'suspend' ? String(form.formData.get('noticeDay') ?? '') : ''
  if (toldOn !== '' && !isEnoughNotice(toldOn, vietnamDay(context.services.clock.now()))) {
    return data({ reply: formReply(form.formData, { errors: { noticeDay: [text.noticeTooLate] } }) }, { status: 422 })
  }
  const told = toldOn === '' ? '' : `\n${text.noticeWritten(formatDate(new Date(toldOn), locale))}`
  const vendorId = params.id ?? ''
  const result = await decide[intent](context.services, scope, { vendorId, reason: `${reason || text.checked}${told}` })
  if (result.ok) throw redirect(paths.moderationVendor(vendorId), { headers: { 'Set-Cookie': await withNotice('success', text.saved) } })
  if (result.problem.kind === 'notFound') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(vendorProblems, locale, result.problem)] }) }, { status: 422 })
}

/** The whole personal number; that it was seen stands in the trail. */
async function reveal({ context, params }: ActionFunctionArgs, scope: AuthorityScope) {
  const result = await revealPersonalId(context.services, scope, params.id ?? '')
  if (!result.ok) throw data(null, { status: 404 })
  return data({ reply: null, revealed: result.value }, { headers: { 'Cache-Control': 'no-store' } })
}

function PayoutLink({ vendorId }: { vendorId: string }) {
  return (
    <ButtonLink to={paths.moderationVendorPayout(vendorId)} variant="secondary" size="small">
      {useText(vendorPayoutText).title}
    </ButtonLink>
  )
}

type Answer = { reply: FormReply | null; revealed?: string }

export default function Vendor() {
  const { title, file, check, certificates, history, hasPayout } = useLoaderData<typeof loader>()
  const { reply, revealed } = useActionData<Answer>() ?? {}
  const locale = useLocale()
  const text = useText(vendorText)
  const decisions = useText(decisionText)
  const audit = useText(auditText)
  const choices = openDecisions(file.state, locale, file.publishedCount)
  const side = (
    <div className="grid gap-5">
      <ApplicationCheck sections={check} />
      <DecisionForm choices={choices} reply={reply} labels={{ noticeDay: decisions.noticeDay }}>
        {choices.some(({ value }) => value === 'suspend') && (
          <TextField label={decisions.noticeDay} name="noticeDay" type="date" hint={decisions.noticeHint} reply={reply} />
        )}
      </DecisionForm>
    </div>
  )
  return (
    <Page title={title} lead={<VendorStateBadge state={file.state} />} actions={hasPayout && <PayoutLink vendorId={file.id} />}>
      <Columns side={side}>
        {file.officerNote && (
          <div className="mb-5">
            <Notice kind="info" title={text.officerNote}>
              <p className="whitespace-pre-line">{file.officerNote}</p>
            </Notice>
          </div>
        )}
        <Section title={text.application}>
          <ApplicationFacts file={file} revealedTaxCode={revealed} />
        </Section>
        <Section title={text.activity}>
          <Activity file={file} />
        </Section>
        <Section title={text.certificates}>
          <CertificateList certificates={certificates} />
        </Section>
        <Section
          title={audit.history}
          actions={
            <Link to={withQuery(paths.moderationAudit(), { co_so: file.id })} className="link">
              {audit.seeAll}
            </Link>
          }
        >
          <History lines={history} />
        </Section>
      </Columns>
    </Page>
  )
}

function openDecisions(state: string, locale: Locale, published: number): DecisionChoice[] {
  const text = decisionText[locale]
  const all: Partial<Record<VendorMove, Omit<DecisionChoice, 'value'>>> = {
    approve: { label: text.approveVendor, then: text.approveVendorThen },
    requestChanges: { label: text.requestVendorChanges, then: text.requestVendorChangesThen },
    reject: { label: text.rejectVendor, then: text.rejectVendorThen },
    suspend: { label: text.suspendVendor, then: text.suspendVendorThen(published) },
    liftSuspension: { label: text.liftVendor, then: text.liftVendorThen },
  }
  return moves.flatMap((value) => {
    const choice = can(vendorLife, vendorState(state), value) ? all[value] : undefined
    return choice ? [{ value, ...choice }] : []
  })
}

type Figures = { id: string; publishedCount: number; productCount: number; orderCount: number; lateCount: number }

function Activity({ file }: { file: Figures }) {
  const text = useText(vendorText)
  const items = [
    {
      term: text.productsTerm,
      description: (
        <Link to={withQuery(paths.moderationProducts(), { co_so: file.id })} className="link">
          {text.products(file.publishedCount, file.productCount)}
        </Link>
      ),
    },
    {
      term: text.ordersTerm,
      description: (
        <>
          <Link to={withQuery(paths.moderationOrders(), { co_so: file.id })} className="link">
            {text.orders(file.orderCount)}
          </Link>
          {file.lateCount > 0 && <span className="block text-bad">{text.late(file.lateCount)}</span>}
        </>
      ),
    },
  ]
  return (
    <Card>
      <DefinitionList items={items} />
    </Card>
  )
}
