import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import {
  confirmCertificate,
  rejectCertificate,
  withdrawCertificate,
} from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { selfProduced } from '#app/domain/certification/rules/schemes.ts'
import { certificateFile, type CertificateFile } from '#app/domain/supervision/reads/certificate-file.server.ts'
import { formatDate, formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { certificateProblems } from '#app/i18n/moderation/decision-problems.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { CertificateBadge } from '#app/ui/commerce/certificate-badge.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { DecisionForm, type DecisionChoice } from '#app/ui/moderation/decision-form.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { CertificateStateBadge } from '#app/ui/moderation/state-badges.tsx'
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
  const file = await certificateFile(services, scope, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  const history = await subjectHistory(services, 'certificate', file.id)
  return { title: `${listingText[await localeOf(args.request)].certificateTitle} ${file.number}`, file, history }
}

const intents = ['confirmA', 'confirmB1', 'reject', 'withdraw'] as const

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { request, params, context } = args
  const locale = await localeOf(request)
  const form = await parseDecision(await sentForm(request), locale, intents, ['confirmA', 'confirmB1'])
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { intent, reason: note } = form.value
  const certificateId = params.id ?? ''
  const result = await {
    confirmA: () => confirmCertificate(context.services, scope, { certificateId, evidenceLevel: 'A' }),
    confirmB1: () => confirmCertificate(context.services, scope, { certificateId, evidenceLevel: 'B1' }),
    reject: () => rejectCertificate(context.services, scope, { certificateId, note }),
    withdraw: () => withdrawCertificate(context.services, scope, { certificateId, note }),
  }[intent]()
  if (result.ok) {
    const headers = { 'Set-Cookie': await withNotice('success', decisionText[locale].saved) }
    throw redirect(paths.moderationCertificate(certificateId), { headers })
  }
  if (result.problem.kind === 'notFound') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(certificateProblems, locale, result.problem)] }) }, { status: 422 })
}

export default function Certificate() {
  const { title, file, history } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const locale = useLocale()
  const text = useText(listingText)
  const audit = useText(auditText)
  return (
    <Page
      title={title}
      lead={
        <span className="inline-flex flex-wrap gap-2">
          <CertificateBadge scheme={file.scheme} stars={file.stars} />
          <CertificateStateBadge state={file.state} />
        </span>
      }
    >
      <Columns side={<DecisionForm choices={openDecisions(file, locale)} reply={reply} />}>
        {file.sameNumber > 0 && (
          <div className="mb-5">
            <Notice kind="warning">{text.sameNumber(file.sameNumber)}</Notice>
          </div>
        )}
        <CertificateFacts file={file} />
        <Section title={audit.history}>
          <History lines={history} />
        </Section>
      </Columns>
    </Page>
  )
}

function openDecisions({ state, scheme }: CertificateFile, locale: Locale): DecisionChoice[] {
  const text = decisionText[locale]
  const isBadge = scheme !== selfProduced
  if (state === 'confirmed') return [{ value: 'withdraw', label: text.withdrawCertificate, then: isBadge ? text.withdrawCertificateThen : text.withdrawPaperThen }]
  if (state !== 'submitted') return []
  return [
    ...(isBadge
      ? [
          { value: 'confirmA', label: text.confirmA, then: text.confirmThen },
          { value: 'confirmB1', label: text.confirmB1, then: text.confirmThen },
        ]
      : [{ value: 'confirmA', label: text.confirmPaper, then: text.confirmPaperThen }]),
    { value: 'reject', label: text.rejectCertificate, then: isBadge ? text.rejectCertificateThen : text.rejectPaperThen },
  ]
}

function CertificateFacts({ file }: { file: CertificateFile }) {
  const locale = useLocale()
  const text = useText(listingText)
  const product = file.productId && (
    <Link to={paths.moderationProduct(file.productId)} className="link">
      {pick(locale, file.productNameVi ?? '', file.productNameEn ?? '')}
    </Link>
  )
  return (
    <Card>
      <DefinitionList
        items={[
          { term: text.number, description: file.number },
          { term: text.issuedBy, description: file.issuedBy },
          { term: text.issuedOn, description: formatDate(file.issuedOn, locale) },
          { term: text.expiresOn, description: file.expiresOn ? formatDate(file.expiresOn, locale) : text.forever },
          ...(file.level ? [{ term: text.level, description: file.level }] : []),
          {
            term: text.vendor,
            description: (
              <Link to={paths.moderationVendor(file.vendorId)} className="link">
                {pick(locale, file.vendorNameVi, file.vendorNameEn)}
              </Link>
            ),
          },
          { term: text.product, description: product ?? text.wholeVendor },
          { term: text.evidence, description: file.evidenceLevel },
          {
            term: text.scan,
            description: file.hasScan ? (
              <a href={paths.moderationCertificateScan(file.id)} className="link" target="_blank" rel="noopener">
                {text.seeScan}
              </a>
            ) : (
              text.noScan
            ),
          },
          { term: text.claimedAt, description: formatMoment(file.createdAt, locale) },
        ]}
      />
    </Card>
  )
}
