import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { isProductState, productStates } from '#app/domain/catalog/rules/product-states.ts'
import { liftSuspension, suspendProduct } from '#app/domain/catalog/use-cases/suspend-product.server.ts'
import { productFile } from '#app/domain/supervision/reads/product-file.server.ts'
import { selfProductionPapers } from '#app/domain/supervision/reads/self-production-papers.server.ts'
import { can } from '#app/domain/shared/state-table.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { explain } from '#app/i18n/messages.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { auditText } from '#app/i18n/moderation/audit.ts'
import { productProblems } from '#app/i18n/moderation/decision-problems.ts'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import { listingText } from '#app/i18n/moderation/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { DecisionForm, type DecisionChoice } from '#app/ui/moderation/decision-form.tsx'
import { History } from '#app/ui/moderation/history.tsx'
import { ProductFacts } from '#app/ui/moderation/product-facts.tsx'
import { SelfProduction } from '#app/ui/moderation/self-production.tsx'
import { ChangeStateBadge, ProductStateBadge } from '#app/ui/moderation/state-badges.tsx'
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
  const file = await productFile(services, scope, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  const history = await subjectHistory(services, 'product', file.id)
  const papers = file.selfProduced ? await selfProductionPapers(services, scope, file.id) : null
  return { title: pick(await localeOf(args.request), file.nameVi, file.nameEn), file, history, papers }
}

const intents = ['suspend', 'lift'] as const
const decide = { suspend: suspendProduct, lift: liftSuspension }

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { request, params, context } = args
  const locale = await localeOf(request)
  const form = await parseDecision(await sentForm(request), locale, intents, [])
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const productId = params.id ?? ''
  const result = await decide[form.value.intent](context.services, scope, { productId, note: form.value.reason })
  if (result.ok) {
    const headers = { 'Set-Cookie': await withNotice('success', decisionText[locale].saved) }
    throw redirect(paths.moderationProduct(productId), { headers })
  }
  if (result.problem.kind === 'notFound') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(productProblems, locale, result.problem)] }) }, { status: 422 })
}

export default function Product() {
  const { title, file, history, papers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const locale = useLocale()
  const text = useText(listingText)
  const audit = useText(auditText)
  const shopLink = file.state === 'published' && (
    <ButtonLink to={paths.product(file.slug)} variant="secondary">
      {text.shopPage}
    </ButtonLink>
  )
  return (
    <Page title={title} lead={<ProductStateBadge state={file.state} />} actions={shopLink}>
      <Columns side={<DecisionForm choices={openDecisions(file.state, locale)} reply={reply} />}>
        {papers && <SelfProduction papers={papers} />}
        <ProductFacts file={file} />
        <Section title={text.pictures}>
          {file.pictures.length === 0 && <p className="text-ink-soft">{text.noPictures}</p>}
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {file.pictures.map((picture, index) => (
              <li key={picture.id}>
                <ProductPicture pictureId={picture.id} alt={pick(locale, picture.altVi, picture.altEn) || text.picture(index + 1)} sizes="12rem" />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={text.versions}>
          <ul className="card divide-y divide-line">
            {file.changes.map((change) => (
              <li key={change.id} className="flex flex-wrap items-center justify-between gap-2 p-4">
                <Link to={paths.moderationChange(change.id)} className="link">
                  {change.kind === 'new' ? text.newListing : text.edit}, {formatMoment(change.submittedAt, locale)}
                </Link>
                <ChangeStateBadge state={change.state} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title={audit.history}>
          <History lines={history} />
        </Section>
      </Columns>
    </Page>
  )
}

function openDecisions(state: string, locale: Locale): DecisionChoice[] {
  if (!isProductState(state)) return []
  const text = decisionText[locale]
  return [
    ...(can(productStates, state, 'suspend') ? [{ value: 'suspend', label: text.suspendProduct, then: text.suspendProductThen }] : []),
    ...(can(productStates, state, 'lift') ? [{ value: 'lift', label: text.liftProduct, then: text.liftProductThen }] : []),
  ]
}
