import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { refundStates } from '#app/domain/payments/rules/refund-states.ts'
import { unbookedFees } from '#app/domain/settlement/reads/unbooked-fees.server.ts'
import { bookProviderFee } from '#app/domain/settlement/use-cases/book-provider-fee.server.ts'
import { paymentFile } from '#app/domain/supervision/reads/payment-file.server.ts'
import type { PaymentFile, PaymentRefundRow, PaymentShareRow } from '#app/domain/supervision/rules/payment-file.ts'
import { formatDate, formatMoment } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { paymentsText } from '#app/i18n/moderation/payments.ts'
import { bookFeeProblems, providerFeeText } from '#app/i18n/moderation/provider-fee.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { refundStateNames } from '#app/i18n/shop/purchase.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { PaymentBadge } from '#app/ui/moderation/payment-badge.tsx'
import { PaymentEvents } from '#app/ui/moderation/payment-events.tsx'
import { UnbookedFee } from '#app/ui/moderation/unbooked-fee.tsx'
import { dongField } from '#app/web/dong-field.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const paymentId = args.params.id ?? ''
  const [payment, [fee = null]] = await Promise.all([paymentFile(services, scope, paymentId), unbookedFees(services, scope, paymentId)])
  if (!payment) throw data(null, { status: 404 })
  return { title: `${paymentsText[await localeOf(args.request)].title} ${payment.reference}`, payment, fee }
}

function feeSchema(locale: Locale) {
  return z.object({ paymentEventId: z.string(), amount: dongField(providerFeeText[locale].amountWrong), basis: z.string().min(3).max(300) })
}

export async function action(args: ActionFunctionArgs) {
  const operator = await requireOperator(args)
  const locale = await localeOf(args.request)
  const form = await parseForm(await sentForm(args.request), feeSchema(locale), locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const paymentId = args.params.id ?? ''
  const result = await bookProviderFee(args.context.services, operator, { paymentId, ...form.value })
  if (result.ok) throw redirect(paths.moderationPayment(paymentId), { headers: { 'Set-Cookie': await withNotice('success', providerFeeText[locale].booked) } })
  if (result.problem.kind === 'not-found') throw data(null, { status: 404 })
  return data({ reply: formReply(form.formData, { errors: { amount: [explain(bookFeeProblems, locale, result.problem)] } }) }, { status: 422 })
}

export default function Payment() {
  const { payment, fee } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(paymentsText)
  const back = (
    <ButtonLink to={paths.moderationPayments()} variant="secondary" size="small">
      {text.back}
    </ButtonLink>
  )
  return (
    <Page title={<span className="break-all">{payment.reference}</span>} actions={back}>
      <Card>
        <Facts payment={payment} />
      </Card>
      {fee && <UnbookedFee key={fee.paymentEventId} fee={fee} reply={reply} />}
      <Section title={text.shares}>
        <Shares shares={payment.shares} />
      </Section>
      <Section title={text.events}>
        <PaymentEvents events={payment.eventList} />
      </Section>
      <Section title={text.refunds}>{payment.refunds.length === 0 ? <EmptyState title={text.noRefunds} /> : <Refunds refunds={payment.refunds} />}</Section>
      {payment.others.length > 0 && (
        <Section title={text.others}>
          <ul className="grid gap-2">
            {payment.others.map(({ id, reference, state }) => (
              <li key={id} className="flex flex-wrap items-center gap-3">
                <Link to={paths.moderationPayment(id)} className="link inline-flex min-h-11 items-center break-all">
                  {reference}
                </Link>
                <PaymentBadge state={state} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

function Facts({ payment }: { payment: PaymentFile }) {
  const text = useText(paymentsText)
  const locale = useLocale()
  const names: Readonly<Record<string, { name: string }>> = paymentMethodWords[locale]
  const moment = (at: Date | null) => (at ? formatMoment(at, locale) : '–')
  return (
    <DefinitionList
      items={[
        { term: text.purchase, description: payment.purchaseCode },
        { term: text.method, description: names[payment.method]?.name ?? payment.method },
        { term: text.state, description: <PaymentBadge state={payment.state} /> },
        { term: text.amount, description: <Money amount={payment.amount} /> },
        { term: text.captured, description: <Money amount={payment.captured} /> },
        { term: text.refunded, description: <Money amount={payment.refunded} /> },
        { term: text.created, description: moment(payment.createdAt) },
        { term: text.expires, description: moment(payment.expiresAt) },
        { term: text.settled, description: moment(payment.settledAt) },
      ]}
    />
  )
}

function OrderLink({ orderId, code }: { orderId: string; code: string }) {
  return (
    <Link to={paths.moderationOrder(orderId)} className="link font-semibold whitespace-nowrap">
      {code}
    </Link>
  )
}

function Shares({ shares }: { shares: readonly PaymentShareRow[] }) {
  const text = useText(paymentsText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.shares}
      columns={[
        { key: 'parcel', label: text.parcel },
        { key: 'vendor', label: text.vendor },
        { key: 'counts', label: text.counts },
        { key: 'amount', label: text.amount, align: 'right' },
        { key: 'captured', label: text.captured, align: 'right' },
        { key: 'refunded', label: text.refunded, align: 'right' },
      ]}
      rows={shares.map((share) => ({
        key: share.orderId,
        cells: {
          parcel: <OrderLink {...share} />,
          vendor: pick(locale, share.vendorNameVi, share.vendorNameEn),
          counts: share.counts ? '✓' : '–',
          amount: <Money amount={share.amount} />,
          captured: <Money amount={share.captured} />,
          refunded: <Money amount={share.refunded} />,
        },
      }))}
    />
  )
}

function Refunds({ refunds }: { refunds: readonly PaymentRefundRow[] }) {
  const text = useText(paymentsText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.refunds}
      columns={[
        { key: 'parcel', label: text.parcel },
        { key: 'state', label: text.state },
        { key: 'reason', label: text.reason },
        { key: 'due', label: text.due },
        { key: 'done', label: text.done },
        { key: 'amount', label: text.amount, align: 'right' },
      ]}
      rows={refunds.map((refund) => {
        const known = refundStates.find((state) => state === refund.state)
        return {
          key: refund.id,
          cells: {
            parcel: <OrderLink {...refund} />,
            state: known ? refundStateNames[locale][known] : refund.state,
            reason: <span className="break-words">{refund.reason}</span>,
            due: formatDate(refund.dueOn, locale),
            done: refund.settledAt ? formatMoment(refund.settledAt, locale) : '–',
            amount: <Money amount={refund.amount} />,
          },
        }
      })}
    />
  )
}
