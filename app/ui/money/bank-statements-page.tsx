import { Form } from '@remix-run/react'
import type { StatementSummary } from '#app/domain/payments/rules/statement-view.ts'
import { formatMoment, formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { statementStateNames, statementsText } from '#app/i18n/money/bank-statements.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { FileField, SelectField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import type { MoneyDeskPaths } from './desk-paths.ts'

export type StatementsPageProps = {
  statements: readonly StatementSummary[]
  /** Whose statement it can be; null: one's own. */
  vendors: readonly { id: string; nameVi: string; nameEn: string }[] | null
  mayImport: boolean
}

/** Uploading a statement, and those uploaded before. */
export function BankStatementsPage({ statements, vendors, mayImport, reply, at }: StatementsPageProps & { reply: FormReply | null; at: MoneyDeskPaths }) {
  const locale = useLocale()
  const text = useText(statementsText)
  return (
    <Page title={text.title} lead={text.lead}>
      <FormSummary reply={reply} labels={{ vendorId: text.vendor, file: text.file }} />
      {mayImport && (
        <Card>
          <Form method="post" encType="multipart/form-data">
            {vendors && (
              <SelectField
                label={text.vendor}
                name="vendorId"
                required
                reply={reply}
                options={vendors.map(({ id, nameVi, nameEn }) => ({ value: id, label: pick(locale, nameVi, nameEn) }))}
              />
            )}
            <FileField label={text.file} name="file" accept=".csv,.txt,text/csv,text/plain" required reply={reply} />
            <Button>{text.upload}</Button>
          </Form>
        </Card>
      )}
      <Section title={text.list}>
        {statements.length === 0 ? <p>{text.none}</p> : <Uploaded statements={statements} showsVendor={vendors !== null} at={at} />}
      </Section>
    </Page>
  )
}

function Uploaded({ statements, showsVendor, at }: { statements: readonly StatementSummary[]; showsVendor: boolean; at: MoneyDeskPaths }) {
  const locale = useLocale()
  const text = useText(statementsText)
  return (
    <DataTable
      caption={text.list}
      columns={[
        { key: 'name', label: text.title },
        ...(showsVendor ? [{ key: 'vendor', label: text.vendor }] : []),
        { key: 'at', label: text.uploadedAt },
        { key: 'state', label: text.state },
        { key: 'fresh', label: text.fresh, align: 'right' as const },
        { key: 'faults', label: text.faultCount, align: 'right' as const },
      ]}
      rows={statements.map((one) => ({
        key: one.id,
        cells: {
          name: (
            <Link to={at.statement(one.id)} className="link break-all">
              {one.fileName}
            </Link>
          ),
          vendor: pick(locale, one.vendorNameVi, one.vendorNameEn),
          at: formatMoment(one.uploadedAt, locale),
          state: <Badge tone={one.state === 'done' ? 'good' : 'info'}>{statementStateNames[locale][one.state]}</Badge>,
          fresh: formatNumber(one.newLines, locale),
          faults: formatNumber(one.faultCount, locale),
        },
      }))}
    />
  )
}
