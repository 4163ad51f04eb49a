import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { categoryChoices } from '#app/domain/catalog/reads/category-choices.server.ts'
import { rateTable } from '#app/domain/settlement/reads/rate-table.server.ts'
import { rateKinds, type RateFault } from '#app/domain/settlement/rules/new-rate.ts'
import { addRate } from '#app/domain/settlement/use-cases/add-rate.server.ts'
import { legalForms } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { rateFaultTexts, rateText } from '#app/i18n/moderation/rates.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { RateForm } from '#app/ui/money/rate-form.tsx'
import { RateTable } from '#app/ui/money/rate-table.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args)
  const { services } = args.context
  const [rates, categories] = await Promise.all([rateTable(services), categoryChoices(services)])
  return { title: rateText[await localeOf(args.request)].title, rates, categories, now: services.clock.now() }
}

/** `1,5` or `1.5` per cent as 150 basis points. */
function rateSchema(locale: Locale) {
  const percent = z
    .string()
    .regex(/^\d{1,2}([.,]\d{1,2})?$/, rateText[locale].percentWrong)
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
  return z.object({
    kind: z.enum(rateKinds),
    legalForm: z.enum(legalForms).optional(),
    categorySlug: z.string().max(80).optional(),
    selfProduced: z.boolean().default(false),
    percent,
    basis: z.string().max(300),
    from: z.string(),
  })
}

const fieldOf: Partial<Record<RateFault, string>> = { day: 'from', past: 'from', range: 'percent', form: 'legalForm', category: 'categorySlug' }

export async function action(args: ActionFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const locale = await localeOf(args.request)
  const form = await parseForm(await sentForm(args.request), rateSchema(locale), locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { legalForm = null, categorySlug = null, percent: basisPoints, ...rest } = form.value
  const isCategory = categorySlug === null || (await categoryChoices(services)).some(({ slug }) => slug === categorySlug)
  if (!isCategory) throw data(null, { status: 400 })
  const result = await addRate(services, scope, { ...rest, legalForm, categorySlug, vendorId: null, basisPoints })
  if (result.ok) throw redirect(paths.rates(), { headers: { 'Set-Cookie': await withNotice('success', rateText[locale].saved) } })
  const { problem } = result
  if (problem.kind !== 'faulty') {
    const told = problem.kind === 'later-exists' ? rateText[locale].laterExists : rateText[locale].operatorOnly
    return data({ reply: formReply(form.formData, { errors: { from: [told] } }) }, { status: 422 })
  }
  const errors = Object.fromEntries(problem.faults.map((fault) => [fieldOf[fault] ?? fault, [rateFaultTexts[locale][fault]]]))
  return data({ reply: formReply(form.formData, { errors }) }, { status: 422 })
}

export default function Rates() {
  const { rates, categories, now } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(rateText)
  const questions = [text.questionProduction, text.questionHarvest, text.questionGroup, text.questionShipping, text.questionDirect]
  return (
    <Page title={text.title} lead={text.lead}>
      <RateTable rates={rates} now={now} />
      <Section title={text.add}>
        <Card>
          <RateForm categories={categories} reply={reply} />
        </Card>
      </Section>
      <Section title={text.questions}>
        <ul className="list-disc space-y-2 pl-6">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Section>
    </Page>
  )
}
