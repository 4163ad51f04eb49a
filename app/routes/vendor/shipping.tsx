import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { shippingRatesOf } from '#app/domain/vendors/reads/shipping-rates.server.ts'
import type { ShippingRateProblem } from '#app/domain/vendors/rules/shipping-rate-rules.ts'
import { mayChangeShipping } from '#app/domain/vendors/rules/who-may.ts'
import { addShippingRate } from '#app/domain/vendors/use-cases/add-shipping-rate.server.ts'
import { changeShippingRate } from '#app/domain/vendors/use-cases/change-shipping-rate.server.ts'
import { retireShippingRate } from '#app/domain/vendors/use-cases/retire-shipping-rate.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { shippingProblems, shippingText } from '#app/i18n/vendor/shipping.ts'
import { paths } from '#app/paths.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { ShippingForm } from '#app/ui/vendor/shipping-form.tsx'
import { ShippingRates } from '#app/ui/vendor/shipping-rates.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries, requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'
import { formOf, rateOf, shippingSchema } from '#app/web/shipping-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const rates = (await shippingRatesOf(args.context.services, [scope.vendorId])).get(scope.vendorId) ?? []
  const wanted = new URL(args.request.url).searchParams.get('sua')
  const changed = rates.find((rate) => rate.id === wanted) ?? null
  if (wanted && !changed) throw data(null, { status: 404 })
  return {
    title: shippingText[await localeOf(args.request)].title,
    rates,
    mayChange: mayChangeShipping(scope.role),
    formKey: changed?.id ?? newId(),
    filled: changed && formOf(changed),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  await limitTries(args, 'form')
  const locale = await localeOf(args.request)
  const formData = await sentForm(args.request)
  if (formData.get('intent') === 'retire') return retire(args, scope, locale, String(formData.get('key')))
  const form = await parseForm(formData, shippingSchema(locale), locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const services = args.context.services
  const isChange = formData.get('intent') === 'change'
  const result = isChange
    ? await changeShippingRate(services, scope, { rateId: form.value.key, ...rateOf(form.value) })
    : await addShippingRate(services, scope, { key: form.value.key, ...rateOf(form.value) })
  if (result.ok) return backToList(shippingText[locale][isChange ? 'changed' : 'added'])
  const said = explain(shippingProblems, locale, result.problem)
  return data({ reply: formReply(form.formData, { formErrors: [said] }) }, { status: statusOf(result.problem) })
}

export default function Shipping() {
  const { rates, mayChange, formKey, filled } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? filled
  const text = useText(shippingText)
  return (
    <Page title={text.title} lead={text.lead}>
      <Section title={text.rates}>
        {rates.length === 0 ? (
          <EmptyState title={text.none}>{text.noneHint}</EmptyState>
        ) : (
          <ShippingRates rates={rates} mayChange={mayChange} />
        )}
      </Section>
      {mayChange ? (
        <Section id="cach-giao" title={filled ? text.change : text.add}>
          <Card>
            <FormSummary reply={reply} labels={{ ...text, nameVi: text.name, shippingClasses: text.classes }} />
            <ShippingForm formKey={formKey} isChange={filled !== null} reply={reply} />
          </Card>
        </Section>
      ) : (
        <p className="mt-6 text-ink-soft">{text.readOnly}</p>
      )}
    </Page>
  )
}

async function retire(args: ActionFunctionArgs, scope: VendorScope, locale: Locale, rateId: string) {
  const result = await retireShippingRate(args.context.services, scope, rateId)
  if (result.ok) return backToList(shippingText[locale].retired)
  const reply = formReply(new FormData(), { formErrors: [explain(shippingProblems, locale, result.problem)] })
  return data({ reply }, { status: statusOf(result.problem) })
}

async function backToList(said: string) {
  return redirect(paths.vendorShipping(), { headers: { 'Set-Cookie': await withNotice('success', said) } })
}

function statusOf(problem: ShippingRateProblem): number {
  return problem.kind === 'notFound' ? 404 : problem.kind === 'notAllowed' ? 403 : 422
}
