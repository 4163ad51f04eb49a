import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { withholdingStatement, type WithholdingLine } from '#app/domain/settlement/reads/withholding-statement.server.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { MonthChoice } from '#app/ui/money/month-choice.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { askedMonth, requireBookkeeper } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { month, months, period } = askedMonth(args)
  const { lines } = await withholdingStatement(args.context.services, scope, period)
  return { title: moneyText[await localeOf(args.request)].taxTitle, month, months, lines }
}

export default function VendorTax() {
  const { month, months, lines } = useLoaderData<typeof loader>()
  const text = useText(moneyText)
  const files = (
    <>
      <ButtonLink to={paths.vendorTaxPdf(month)} reloadDocument variant="secondary" size="small">
        {text.pdf}
      </ButtonLink>
      <ButtonLink to={paths.vendorTaxCsv(month)} reloadDocument variant="secondary" size="small">
        {text.csv}
      </ButtonLink>
    </>
  )
  return (
    <Page title={text.taxTitle} lead={text.taxLead} actions={lines.length > 0 ? files : undefined}>
      <p className="mb-4 text-ink-soft">{text.notWithheld}</p>
      <MonthChoice month={month} months={months} />
      {lines.length === 0 ? <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState> : <Lines lines={lines} />}
      <p className="mt-6">
        <Link to={paths.vendorMoney()} className="link inline-flex min-h-11 items-center">
          {text.backToMoney}
        </Link>
      </p>
    </Page>
  )
}

function Lines({ lines }: { lines: readonly WithholdingLine[] }) {
  const text = useText(moneyText)
  const locale = useLocale()
  const sum = (key: 'gross' | 'vat' | 'pit') => <Money amount={add(noMoney, ...lines.map((line) => line[key]))} className="font-bold" />
  const percent = (basisPoints: number) => `(${formatNumber(basisPoints / 100, locale)}\u00a0%)`
  const notesOf = ({ isSelfProduced, isGivenBack }: WithholdingLine) => [...(isSelfProduced ? [text.selfProduced] : []), ...(isGivenBack ? [text.givenBack] : [])]
  const rows = lines.map((line) => ({
    key: line.id,
    cells: {
      at: formatDate(line.at, locale),
      order: line.code,
      what: [line.nameVi === null ? text.shipping : pick(locale, line.nameVi, line.nameEn ?? ''), ...notesOf(line)].join(' · '),
      gross: <Money amount={line.gross} />,
      vat: (
        <>
          <Money amount={line.vat} /> <span className="text-ink-soft">{percent(line.vatBp)}</span>
        </>
      ),
      pit: (
        <>
          <Money amount={line.pit} /> <span className="text-ink-soft">{percent(line.pitBp)}</span>
        </>
      ),
    },
  }))
  const total = { key: 'total', cells: { at: <strong>{text.total}</strong>, order: '', what: '', gross: sum('gross'), vat: sum('vat'), pit: sum('pit') } }
  return (
    <DataTable
      caption={text.taxTitle}
      columns={[
        { key: 'at', label: text.at },
        { key: 'order', label: text.order },
        { key: 'what', label: text.what },
        { key: 'gross', label: text.gross, align: 'right' },
        { key: 'vat', label: text.vat, align: 'right' },
        { key: 'pit', label: text.pit, align: 'right' },
      ]}
      rows={[...rows, total]}
    />
  )
}
