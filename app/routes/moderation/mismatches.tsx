import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { mismatches } from '#app/domain/settlement/reads/mismatches.server.ts'
import { reconcile } from '#app/domain/settlement/use-cases/reconcile.server.ts'
import { formatOtherMoney } from '#app/i18n/format-other-money.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { ledgerText, mismatchNames } from '#app/i18n/moderation/ledger.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const operator = await requireOperator(args)
  return { title: ledgerText[await localeOf(args.request)].mismatchTitle, rows: await mismatches(args.context.services, operator) }
}

export async function action(args: ActionFunctionArgs) {
  await requireOperator(args)
  const result = await reconcile(args.context.services)
  const count = result.ok ? result.value : 0
  const told = ledgerText[await localeOf(args.request)].checked(count)
  throw redirect(paths.mismatches(), { headers: { 'Set-Cookie': await withNotice(count === 0 ? 'success' : 'warning', told) } })
}

export default function Mismatches() {
  const { rows } = useLoaderData<typeof loader>()
  const text = useText(ledgerText)
  const locale = useLocale()
  const again = (
    <Form method="post">
      <Button variant="secondary" size="small">
        {text.check}
      </Button>
    </Form>
  )
  return (
    <Page title={text.mismatchTitle} lead={text.mismatchLead} actions={again}>
      {rows.length === 0 ? (
        <EmptyState title={text.mismatchNone} />
      ) : (
        <DataTable
          caption={text.mismatchTitle}
          columns={[
            { key: 'what', label: text.what },
            { key: 'about', label: text.about },
            { key: 'expected', label: text.expected, align: 'right' },
            { key: 'found', label: text.found, align: 'right' },
            { key: 'since', label: text.since },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: {
              what: (
                <>
                  {mismatchNames[locale][row.kind]} <Badge tone={row.resolvedAt ? 'neutral' : 'bad'}>{row.resolvedAt ? text.resolved : text.open}</Badge>
                </>
              ),
              about: <About row={row} />,
              expected: row.otherMoney ? '–' : <Money amount={row.expected} />,
              found: row.otherMoney ? formatOtherMoney(row.otherMoney.minorUnits, row.otherMoney.currency, locale) : <Money amount={row.found} />,
              since: formatMoment(row.firstSeenAt, locale),
            },
          }))}
        />
      )}
    </Page>
  )
}

type Subject = { subjectType: string; subjectId: string; label: string | null; vendorOrderId: string | null; paymentId: string | null }

function About({ row }: { row: Subject }) {
  const to = pageOf(row)
  const label = row.label ?? row.subjectId
  return to ? (
    <Link to={to} className="link break-all">
      {label}
    </Link>
  ) : (
    <span className="break-all">{label}</span>
  )
}

function pageOf({ subjectType, subjectId, vendorOrderId, paymentId }: Subject): string | null {
  if (vendorOrderId) return paths.moderationOrder(vendorOrderId)
  if (paymentId) return paths.moderationPayment(paymentId)
  return subjectType === 'posting' ? paths.posting(subjectId) : null
}
