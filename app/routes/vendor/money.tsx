import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorSettlements } from '#app/domain/settlement/reads/settlement-list.server.ts'
import { vendorBalance, type VendorBalance } from '#app/domain/settlement/reads/vendor-balance.server.ts'
import type { SettlementHead } from '#app/domain/settlement/rules/statement.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { modeNames } from '#app/i18n/vendor/statement.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { SettlementBadge } from '#app/ui/money/settlement-badge.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { services } = args.context
  const [balance, settlements] = await Promise.all([vendorBalance(services, scope), vendorSettlements(services, scope)])
  return { title: moneyText[await localeOf(args.request)].title, balance, settlements }
}

export default function VendorMoney() {
  const { balance, settlements } = useLoaderData<typeof loader>()
  const text = useText(moneyText)
  const links = (
    <>
      <ButtonLink to={paths.vendorRemittances()} variant="secondary" size="small">
        {text.toRemittances}
      </ButtonLink>
      <ButtonLink to={paths.vendorTax()} variant="secondary" size="small">
        {text.toTax}
      </ButtonLink>
      <ButtonLink to={paths.vendorInvoices()} variant="secondary" size="small">
        {text.toInvoices}
      </ButtonLink>
    </>
  )
  return (
    <Page title={text.title} lead={text.lead} actions={links}>
      <Section title={text.now}>
        <Balance balance={balance} />
      </Section>
      <Section title={text.statements}>
        {settlements.length === 0 ? <EmptyState title={text.noStatements}>{text.noStatementsHint}</EmptyState> : <Statements settlements={settlements} />}
      </Section>
    </Page>
  )
}

function Balance({ balance }: { balance: VendorBalance }) {
  const text = useText(moneyText)
  const all = [
    [text.payable, text.payableHint, balance.payable],
    [text.underWay, text.underWayHint, balance.payableUnderWay],
    [text.carrierCash, text.carrierCashHint, balance.carrierCash],
    [text.owed, text.owedHint, balance.owed],
    [text.refundsOwed, text.refundsHint, balance.refundsOwed],
  ] as const
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,16rem),1fr))] gap-4">
      {all.map(([term, hint, amount]) => (
        <Card key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="mt-1 text-xl font-bold">
            <Money amount={amount} />
          </dd>
          <dd className="text-ink-soft">{hint}</dd>
        </Card>
      ))}
    </dl>
  )
}

function Statements({ settlements }: { settlements: readonly SettlementHead[] }) {
  const text = useText(moneyText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.statements}
      columns={[
        { key: 'number', label: text.number },
        { key: 'period', label: text.period },
        { key: 'mode', label: text.mode },
        { key: 'state', label: text.state },
        { key: 'closing', label: text.closing, align: 'right' },
      ]}
      rows={settlements.map((one) => ({
        key: one.id,
        cells: {
          number: (
            <Link to={paths.vendorStatement(one.id)} className="link font-semibold whitespace-nowrap">
              {one.number}
            </Link>
          ),
          period: text.range(formatDate(one.from, locale), formatDate(one.to, locale)),
          mode: modeNames[locale][one.mode],
          state: <SettlementBadge state={one.state} />,
          closing: <Money amount={one.closing} />,
        },
      }))}
    />
  )
}
