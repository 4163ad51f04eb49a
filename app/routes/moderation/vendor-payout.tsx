import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { vendorPayout, type PayoutRow } from '#app/domain/supervision/reads/vendor-payout.server.ts'
import { setStripeAccount } from '#app/domain/vendors/use-cases/set-stripe-account.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { setAccountProblems, vendorPayoutText } from '#app/i18n/moderation/vendor-payout.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const vendor = await vendorPayout(args.context.services, scope, args.params.id ?? '')
  if (!vendor) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  return { title: `${vendorPayoutText[locale].title} · ${pick(locale, vendor.nameVi, vendor.nameEn)}`, vendor }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const locale = await localeOf(args.request)
  const form = await sentForm(args.request)
  const vendorId = args.params.id ?? ''
  const account = String(form.get('account') ?? '').trim() || null
  const result = await setStripeAccount(args.context.services, scope, { vendorId, account })
  if (result.ok) throw redirect(paths.moderationVendorPayout(vendorId), { headers: { 'Set-Cookie': await withNotice('success', vendorPayoutText[locale].saved) } })
  if (result.problem.kind !== 'badAccount') throw data(null, { status: 404 })
  return data({ reply: formReply(form, { errors: { account: [explain(setAccountProblems, locale, result.problem)] } }) }, { status: 422 })
}

export default function VendorPayoutPage() {
  const { vendor } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? null
  const text = useText(vendorPayoutText)
  const name = pick(useLocale(), vendor.nameVi, vendor.nameEn)
  const back = (
    <ButtonLink to={paths.moderationVendor(vendor.id)} variant="secondary" size="small">
      {text.back}
    </ButtonLink>
  )
  return (
    <Page title={`${text.title}: ${name}`} lead={text.lead} actions={back}>
      <Card>
        <Form method="post" noValidate className="grid max-w-xl gap-4">
          <TextField label={text.account} name="account" hint={text.hint} defaultValue={vendor.account ?? ''} reply={reply} autoComplete="off" spellCheck={false} />
          <div>
            <Button>{text.save}</Button>
          </div>
        </Form>
      </Card>
      <Section title={text.transfers}>{vendor.transfers.length === 0 ? <EmptyState title={text.none} /> : <Transfers rows={vendor.transfers} />}</Section>
    </Page>
  )
}

function Transfers({ rows }: { rows: readonly PayoutRow[] }) {
  const text = useText(vendorPayoutText)
  const locale = useLocale()
  const states: Readonly<Record<string, string>> = { requested: text.requested, done: text.done, refused: text.refused }
  return (
    <DataTable
      caption={text.transfers}
      columns={[
        { key: 'when', label: text.when },
        { key: 'order', label: text.order },
        { key: 'what', label: text.what },
        { key: 'to', label: text.to },
        { key: 'state', label: text.state },
        { key: 'amount', label: text.amount, align: 'right' },
      ]}
      rows={rows.map(({ id, kind, state, amount, orderId, orderCode, destination, reason, createdAt, doneAt }) => ({
        key: id,
        cells: {
          when: formatMoment(doneAt ?? createdAt, locale),
          order: (
            <Link to={paths.moderationOrder(orderId)} className="link whitespace-nowrap">
              {orderCode}
            </Link>
          ),
          what: kind === 'transfer' ? text.transfer : text.reversal,
          to: <span className="break-all">{destination}</span>,
          state: reason ? `${states[state] ?? state}: ${reason}` : (states[state] ?? state),
          amount: <Money amount={amount} />,
        },
      }))}
    />
  )
}
