import { dueSide } from '#app/domain/settlement/rules/settlement-due.ts'
import type { Party } from '#app/domain/settlement/rules/settlement-party.ts'
import { totalsOf, type Statement, type StatementSum } from '#app/domain/settlement/rules/statement.ts'
import { formatDate } from '#app/i18n/format.ts'
import { modeNames, statementColumns, statementText } from '#app/i18n/vendor/statement.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Section } from '#app/ui/layouts/page.tsx'
import { SettlementBadge } from './settlement-badge.tsx'

type StatementViewProps = { statement: Statement; /** Where the page of an order is, for whoever reads. */ orderHref: (id: string) => string }

/** A settlement as it is printed, on a page. */
export function StatementView({ statement, orderHref }: StatementViewProps) {
  const text = useText(statementText)
  const locale = useLocale()
  const { parties, mode, opening, sum, closing } = statement
  return (
    <>
      <div className="grid gap-5 lg:grid-cols-2">
        <Card as="section">
          <Facts statement={statement} />
        </Card>
        <Card as="section">
          <DefinitionList
            items={[
              { term: text.opening, description: <Money amount={opening} /> },
              { term: text.sum, description: <Money amount={sum} /> },
              { term: text.closing, description: <Money amount={closing} className="font-bold" /> },
              { term: text[dueSide(mode, closing)], description: <Money amount={closing < 0n ? -closing : closing} className="text-lg font-bold" /> },
            ]}
          />
          <p className="mt-3 text-ink-soft">{mode === 'direct' ? text.explainDirect : text.explainProvider}</p>
        </Card>
        <PartyCard title={text.floor} party={parties.floor} />
        <PartyCard title={text.vendor} party={parties.vendor} />
      </div>
      <Section title={text.orders}>
        {statement.orders.length === 0 ? <p className="text-ink-soft">{text.noOrders}</p> : <Orders statement={statement} orderHref={orderHref} />}
      </Section>
      {statement.payments.length > 0 && (
        <Section title={text.payments}>
          <Card>
            <DefinitionList
              items={statement.payments.map((payment) => ({
                term: `${text.paymentOf(payment.number)}, ${formatDate(payment.at, locale)}`,
                description: <Money amount={payment.amount} />,
              }))}
            />
          </Card>
        </Section>
      )}
    </>
  )
}

function Facts({ statement }: { statement: Statement }) {
  const text = useText(statementText)
  const locale = useLocale()
  const { number, from, to, mode, state, draftedAt, bankReference, failure } = statement
  return (
    <DefinitionList
      items={[
        { term: text.number, description: number },
        { term: text.period, description: text.range(formatDate(from, locale), formatDate(to, locale)) },
        { term: text.drafted, description: formatDate(draftedAt, locale) },
        { term: text.mode, description: modeNames[locale][mode] },
        { term: text.state, description: <SettlementBadge state={state} /> },
        ...(bankReference ? [{ term: text.bankReference, description: bankReference }] : []),
        ...(failure ? [{ term: text.failure, description: failure }] : []),
      ]}
    />
  )
}

function PartyCard({ title, party: { name, taxCode, address, bank } }: { title: string; party: Party }) {
  const text = useText(statementText)
  return (
    <Card as="section">
      <h2 className="mb-2 text-lg">{title}</h2>
      <p className="font-semibold">{name}</p>
      <DefinitionList
        items={[
          { term: text.taxCode, description: taxCode ?? text.none },
          { term: text.address, description: address || text.none },
          ...(bank ? [{ term: text.bank, description: bank }] : []),
        ]}
      />
    </Card>
  )
}

/** Columns in which nothing stands are left out. */
function Orders({ statement: { orders }, orderHref }: StatementViewProps) {
  const text = useText(statementText)
  const locale = useLocale()
  const totals = totalsOf(orders)
  const shown = (Object.keys(totals) as StatementSum[]).filter((key) => key === 'net' || orders.some((order) => order[key] !== 0n))
  const cellsOf = (amounts: Record<StatementSum, bigint>, weight = '') =>
    Object.fromEntries(shown.map((key) => [key, <Money key={key} amount={amounts[key]} className={weight} />]))
  const sums = { key: 'total', cells: { order: <strong>{text.total}</strong>, closed: '', ...cellsOf(totals, 'font-bold') } }
  const rows = orders.map((order) => ({
    key: order.vendorOrderId,
    cells: {
      order: (
        <Link to={orderHref(order.vendorOrderId)} className="link whitespace-nowrap">
          {order.code}
        </Link>
      ),
      closed: formatDate(order.closedAt, locale),
      ...cellsOf(order),
    },
  }))
  const columns = [
    { key: 'order', label: text.order },
    { key: 'closed', label: text.closedAt },
    ...shown.map((key) => ({ key, label: statementColumns[locale][key], align: 'right' as const })),
  ]
  return <DataTable caption={text.orders} columns={columns} rows={[...rows, sums]} />
}
