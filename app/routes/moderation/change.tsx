import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { categoryChoices } from '#app/domain/catalog/reads/category-choices.server.ts'
import { moderationListing, type ModerationListing } from '#app/domain/catalog/reads/moderation-listing.server.ts'
import { forbiddenClaims } from '#app/domain/catalog/rules/forbidden-claims.ts'
import { approveChange } from '#app/domain/catalog/use-cases/approve-change.server.ts'
import { rejectChange, requestChange } from '#app/domain/catalog/use-cases/refuse-change.server.ts'
import { selfProductionPapers } from '#app/domain/supervision/reads/self-production-papers.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { changeProblems } from '#app/i18n/moderation/decision-problems.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { nameOf, sensitiveReasonTexts } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { DecisionForm, type DecisionChoice } from '#app/ui/moderation/decision-form.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { ListingDifferences } from '#app/ui/moderation/listing-differences.tsx'
import { PictureDifferences } from '#app/ui/moderation/picture-differences.tsx'
import { SelfProduction } from '#app/ui/moderation/self-production.tsx'
import { ChangeStateBadge } from '#app/ui/moderation/state-badges.tsx'
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
  const listing = await moderationListing(services, scope, args.params.id ?? '')
  if (!listing) throw data(null, { status: 404 })
  const [history, choices] = await Promise.all([
    subjectHistory(services, 'product', listing.product.id),
    categoryChoices(services),
  ])
  const papers = listing.proposed.selfProduced ? await selfProductionPapers(services, scope, listing.product.id) : null
  const claims: Record<string, string[]> = {}
  for (const { field, phrase } of forbiddenClaims(listing.proposed, vietnamDay(services.clock.now()))) (claims[field] ??= []).push(phrase)
  const { proposed, ...change } = listing
  const locale = await localeOf(args.request)
  const title = listingText[locale].changeTitle(pick(locale, proposed.nameVi, proposed.nameEn))
  return { title, change, claims, history, papers, categories: Object.fromEntries(choices.map((choice) => [choice.slug, choice])) }
}

const intents = ['approve', 'requestChange', 'reject'] as const
const decide = { approve: approveChange, requestChange, reject: rejectChange }

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { request, params, context } = args
  const locale = await localeOf(request)
  const form = await parseDecision(await sentForm(request), locale, intents, ['approve'])
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const changeId = params.id ?? ''
  const result = await decide[form.value.intent](context.services, scope, { changeId, note: form.value.reason })
  if (result.ok) {
    const headers = { 'Set-Cookie': await withNotice('success', decisionText[locale].saved) }
    throw redirect(paths.moderationChange(changeId), { headers })
  }
  if (result.problem.kind === 'notFound') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(changeProblems, locale, result.problem)] }) }, { status: 422 })
}

export default function Change() {
  const { title, change, claims, history, papers, categories } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const locale = useLocale()
  const text = useText(listingText)
  const audit = useText(auditText)
  const isNew = change.kind === 'new'
  return (
    <Page title={title} lead={<ChangeStateBadge state={change.state} />}>
      <Columns
        side={
          <div className="grid gap-5">
            <WhyHere change={change} />
            <DecisionForm choices={openDecisions(change, locale)} reply={reply} />
          </div>
        }
      >
        {papers && <SelfProduction papers={papers} />}
        {Object.keys(claims).length > 0 && (
          <div className="mb-5">
            <Notice kind="warning" title={text.claimsTitle}>
              {text.claims}
            </Notice>
          </div>
        )}
        <Section title={text.proposed}>
          <ListingDifferences diff={change.diff} isNew={isNew} claims={claims} categories={categories} />
        </Section>
        {change.diff.pictures && (
          <Section title={text.pictures}>
            <PictureDifferences pictures={change.diff.pictures} isNew={isNew} />
          </Section>
        )}
        <Section title={audit.history}>
          <History lines={history} />
        </Section>
      </Columns>
    </Page>
  )
}

type ShownChange = Omit<ModerationListing, 'proposed'>

function openDecisions({ state, kind }: ShownChange, locale: Locale): DecisionChoice[] {
  if (state !== 'submitted') return []
  const text = decisionText[locale]
  const isNew = kind === 'new'
  return [
    { value: 'approve', label: text.approveChange, then: isNew ? text.approveNewThen : text.approveEditThen },
    { value: 'requestChange', label: text.requestChange, then: text.requestChangeThen },
    { value: 'reject', label: text.rejectChange, then: isNew ? text.rejectNewThen : text.rejectEditThen },
  ]
}

function WhyHere({ change }: { change: ShownChange }) {
  const locale = useLocale()
  const text = useText(listingText)
  const why = change.kind === 'new' ? text.whyNew : change.reasons.map((reason) => nameOf(sensitiveReasonTexts, locale, reason)).join(', ')
  const items = [
    { term: text.why, description: why },
    {
      term: text.vendor,
      description: (
        <Link to={paths.moderationVendor(change.vendor.id)} className="link">
          {pick(locale, change.vendor.nameVi, change.vendor.nameEn)}
        </Link>
      ),
    },
    {
      term: text.product,
      description: (
        <Link to={paths.moderationProduct(change.product.id)} className="link">
          {pick(locale, change.product.nameVi, change.product.nameEn)}
        </Link>
      ),
    },
    { term: text.submittedAt, description: formatMoment(change.submittedAt, locale) },
    ...(change.submittedBy ? [{ term: text.submittedBy, description: change.submittedBy }] : []),
    ...(change.decidedAt
      ? [{ term: text.decided, description: `${change.decidedBy ?? ''} ${formatMoment(change.decidedAt, locale)}`.trim() }]
      : []),
    ...(change.note ? [{ term: text.officerNote, description: change.note }] : []),
  ]
  return (
    <Card>
      <DefinitionList items={items} />
    </Card>
  )
}
