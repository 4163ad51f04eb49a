import { Form } from '@remix-run/react'
import { columnUses } from '#app/domain/payments/rules/statement-columns.ts'
import type { StatementPage } from '#app/domain/payments/rules/statement-view.ts'
import { columnUseNames, statementsText } from '#app/i18n/money/bank-statements.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { Section } from '#app/ui/layouts/page.tsx'

/** Which column is what, beside the first rows of the file. */
export function BankStatementColumns({ statement, reply }: { statement: StatementPage; reply: FormReply | null }) {
  const locale = useLocale()
  const text = useText(statementsText)
  const { columns, mapping, sample } = statement
  const options = columns.map((column, index) => ({ value: String(index), label: column }))
  return (
    <Section title={text.columns}>
      <p className="mb-4">{statement.state === 'asked' ? text.columnsHint : text.faultsHint}</p>
      <Form method="post">
        <div className="grid gap-x-5 sm:grid-cols-2 lg:grid-cols-3">
          {columnUses.map((use) => (
            <SelectField
              key={use}
              label={columnUseNames[locale][use]}
              name={use}
              reply={reply}
              options={options}
              placeholder={text.notUsed}
              defaultValue={mapping[use] === undefined ? '' : String(mapping[use])}
            />
          ))}
        </div>
        <Button>{statement.state === 'asked' ? text.start : text.retry}</Button>
      </Form>
      {sample.length > 0 && (
        <div className="mt-6">
          <h3 className="mb-2 text-lg">{text.sample}</h3>
          <DataTable
            caption={text.sample}
            columns={columns.map((label, index) => ({ key: String(index), label }))}
            rows={sample.map((cells, row) => ({ key: String(row), cells: Object.fromEntries(columns.map((_, index) => [String(index), cells[index] ?? ''])) }))}
          />
        </div>
      )}
    </Section>
  )
}
