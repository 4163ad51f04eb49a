import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { vendorStock } from '#app/domain/stock/reads/vendor-stock.server.ts'
import { availableOf } from '#app/domain/stock/rules/stock-level.ts'
import { adjustStock } from '#app/domain/stock/use-cases/adjust-stock.server.ts'
import { receiveLot } from '#app/domain/stock/use-cases/receive-lot.server.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { adjustProblems, receiveProblems, stockText } from '#app/i18n/vendor/stock.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Columns, Page, Section } from '#app/ui/layouts/page.tsx'
import { AdjustStockForm, ReceiveLotForm } from '#app/ui/vendor/stock-forms.tsx'
import { LotTable, MoveTable } from '#app/ui/vendor/stock-tables.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  const stock = await vendorStock(services, scope, args.params.variantId ?? '')
  if (!stock) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  const title = stockText[locale].title(pick(locale, stock.nameVi, stock.nameEn), pick(locale, stock.packVi, stock.packEn))
  return { title, stock, today: vietnamDate(services.clock.now()), keys: { receive: newId(), adjust: newId() } }
}

const receiving = z.object({
  key: z.string(),
  quantity: z.int(),
  code: z.string().max(60).default(''),
  producedOn: z.date().optional(),
  expiresOn: z.date().optional(),
})
const adjusting = z.object({ key: z.string(), lotId: z.uuid(), difference: z.int(), reason: z.string().max(200) })

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const formData = await sentForm(args.request)
  return formData.get('intent') === 'adjust' ? adjust(args, scope, formData) : receive(args, scope, formData)
}

async function receive(args: ActionFunctionArgs, scope: VendorScope, formData: FormData) {
  const locale = await localeOf(args.request)
  const form = await parseForm(formData, receiving, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { producedOn = null, expiresOn = null, ...lot } = form.value
  const result = await receiveLot(args.context.services, scope, { ...lot, producedOn, expiresOn, variantId: args.params.variantId ?? '' })
  if (result.ok) return backTo(args, stockText[locale].received)
  if (result.problem.kind === 'unknown-variant') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(receiveProblems, locale, result.problem)] }) }, { status: 422 })
}

async function adjust(args: ActionFunctionArgs, scope: VendorScope, formData: FormData) {
  const locale = await localeOf(args.request)
  const form = await parseForm(formData, adjusting, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const result = await adjustStock(args.context.services, scope, form.value)
  if (result.ok) return backTo(args, stockText[locale].adjusted)
  if (result.problem.kind === 'unknown-lot') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { formErrors: [explain(adjustProblems, locale, result.problem)] }) }, { status: 422 })
}

async function backTo(args: ActionFunctionArgs, said: string) {
  return redirect(paths.vendorStock(args.params.variantId ?? ''), { headers: { 'Set-Cookie': await withNotice('success', said) } })
}

export default function Stock() {
  const { title, stock, today, keys } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(stockText)
  const locale = useLocale()
  const number = (value: number) => formatNumber(value, locale)
  const { onHand, allocated, reserved } = stock.counts
  return (
    <Page
      title={title}
      actions={
        <ButtonLink to={paths.vendorProduct(stock.productId)} variant="quiet">
          {text.back}
        </ButtonLink>
      }
    >
      <FormSummary reply={reply} labels={{ ...text, lotId: text.lot }} />
      <div className="mb-8">
        <Card>
          <DefinitionList
            items={[
              { term: text.available, description: <strong>{number(availableOf(stock.counts))}</strong> },
              { term: text.onHand, description: number(onHand) },
              { term: text.allocated, description: number(allocated) },
              { term: text.reserved, description: number(reserved) },
            ]}
          />
        </Card>
      </div>
      <Columns
        side={
          stock.lots.length > 0 && (
            <Section title={text.adjust}>
              <Card>
                <AdjustStockForm key={keys.adjust} formKey={keys.adjust} reply={reply} lots={stock.lots} />
              </Card>
            </Section>
          )
        }
      >
        <Section title={text.receive}>
          <Card>
            <p className="mb-4 text-ink-soft">{text.receiveHint}</p>
            <ReceiveLotForm key={keys.receive} formKey={keys.receive} reply={reply} />
          </Card>
        </Section>
      </Columns>
      <Section title={text.lots}>{stock.lots.length === 0 ? <p>{text.noLots}</p> : <LotTable lots={stock.lots} today={today} />}</Section>
      {stock.moves.length > 0 && (
        <Section title={text.moves}>
          <MoveTable moves={stock.moves} />
        </Section>
      )}
    </Page>
  )
}
