import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { settlementList, type SettlementRow } from '#app/domain/settlement/reads/settlement-list.server.ts'
import { floorParty } from '#app/domain/settlement/rules/floor-party.ts'
import { settlementStates } from '#app/domain/settlement/rules/settlement-states.ts'
import { draftSettlements } from '#app/domain/settlement/use-cases/draft-settlements.server.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { settlementText } from '#app/i18n/moderation/settlements.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { modeNames, settlementStateNames } from '#app/i18n/vendor/statement.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { SettlementBadge } from '#app/ui/money/settlement-badge.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireOperator(args)
  const query = new URL(args.request.url).searchParams
  const state = settlementStates.find((one) => one === query.get('trang_thai')) ?? null
  const vendorId = query.get('co_so') ?? ''
  const page = pageNumber(query.get('trang'))
  const list = await settlementList(args.context.services, scope, { state, vendorId, page })
  return { title: settlementText[await localeOf(args.request)].title, state, vendorId, page, list }
}

/** Drafts now what the nightly job would; the person who asks for it cannot release it. */
export async function action(args: ActionFunctionArgs) {
  const scope = await requireOperator(args)
  const { services } = args.context
  const text = settlementText[await localeOf(args.request)]
  const { config } = services
  const { drafted, waiting } = await draftSettlements(services, { length: config.SETTLEMENT_PERIOD, floor: floorParty(config), draftedBy: scope.userId })
  const told = (drafted > 0 ? text.drafted(drafted) : text.draftedNone) + (waiting > 0 ? text.waiting(waiting) : '')
  throw redirect(paths.settlements(), { headers: { 'Set-Cookie': await withNotice('success', told) } })
}

export default function Settlements() {
  const { state, vendorId, page, list } = useLoaderData<typeof loader>()
  const text = useText(settlementText)
  const locale = useLocale()
  const hrefOf = (number: number) => withQuery(paths.settlements(), { trang_thai: state ?? undefined, co_so: vendorId || undefined, trang: String(number) })
  const draft = (
    <Form method="post">
      <Button variant="secondary" size="small">
        {text.draft}
      </Button>
    </Form>
  )
  return (
    <Page title={text.title} lead={text.lead} actions={draft}>
      <form method="get" className="mb-5 flex flex-wrap items-end gap-3">
        {vendorId && <input type="hidden" name="co_so" value={vendorId} />}
        <SelectField
          label={text.state}
          name="trang_thai"
          placeholder={text.all}
          defaultValue={state ?? ''}
          options={settlementStates.map((value) => ({ value, label: settlementStateNames[locale][value] }))}
        />
        <Button variant="secondary">{text.filter}</Button>
      </form>
      {list.rows.length === 0 ? <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState> : <Rows rows={list.rows} />}
      <Pagination page={page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
  )
}

function Rows({ rows }: { rows: readonly SettlementRow[] }) {
  const text = useText(settlementText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'number', label: text.number },
        { key: 'vendor', label: text.vendor },
        { key: 'period', label: text.period },
        { key: 'mode', label: text.mode },
        { key: 'state', label: text.state },
        { key: 'closing', label: text.closing, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          number: (
            <Link to={paths.settlement(row.id)} className="link font-semibold whitespace-nowrap">
              {row.number}
            </Link>
          ),
          vendor: pick(locale, row.vendorNameVi, row.vendorNameEn),
          period: text.range(formatDate(row.from, locale), formatDate(row.to, locale)),
          mode: modeNames[locale][row.mode],
          state: <SettlementBadge state={row.state} />,
          closing: <Money amount={row.closing} />,
        },
      }))}
    />
  )
}
