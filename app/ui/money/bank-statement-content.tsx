import type { StatementPage } from '#app/domain/payments/rules/statement-view.ts'
import { formatMoment, formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { columnUseNames, rowProblemNames, statementsText } from '#app/i18n/money/bank-statements.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import type { MoneyDeskPaths } from './desk-paths.ts'
import { BankStatementColumns } from './bank-statement-columns.tsx'
import { useStatementWatch } from './use-statement-watch.ts'

type StatementContentProps = { statement: StatementPage; bank: string; mayImport: boolean; reply: FormReply | null; at: MoneyDeskPaths }

/** A statement on its way: columns to confirm, how far it is read, what came of it, and the rows that failed. */
export function BankStatementContent({ statement, bank, mayImport, reply, at }: StatementContentProps) {
  const locale = useLocale()
  const text = useText(statementsText)
  const isDone = statement.state === 'done'
  return (
    <Page title={text.page(statement.fileName)} lead={pick(locale, statement.vendorNameVi, statement.vendorNameEn)}>
      <FormSummary reply={reply} labels={columnUseNames[locale]} />
      <DefinitionList
        items={[
          { term: text.account, description: `${bank} ${statement.account}` },
          { term: text.uploadedAt, description: formatMoment(statement.uploadedAt, locale) },
          { term: text.encoding, description: statement.encoding },
        ]}
      />
      {statement.state === 'running' && <Progress statement={statement} />}
      {isDone && <Outcome statement={statement} at={at} />}
      {isDone && statement.faultCount > 0 && <Faults statement={statement} />}
      {mayImport && (statement.state === 'asked' || (isDone && statement.faultCount > 0)) && <BankStatementColumns statement={statement} reply={reply} />}
    </Page>
  )
}

/** Looks again by itself, also without JavaScript. */
function Progress({ statement }: { statement: StatementPage }) {
  const locale = useLocale()
  const text = useText(statementsText)
  useStatementWatch(true)
  return (
    <div className="mt-5">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <Notice kind="info" title={text.running}>
        <progress className="block h-4 w-full" value={statement.doneRows} max={statement.totalRows} aria-label={text.running} />
        <p className="mt-2 tabular-nums">{text.progress(formatNumber(statement.doneRows, locale), formatNumber(statement.totalRows, locale))}</p>
        <p>{text.runningHint}</p>
      </Notice>
    </div>
  )
}

function Outcome({ statement, at }: { statement: StatementPage; at: MoneyDeskPaths }) {
  const locale = useLocale()
  const text = useText(statementsText)
  const items = [
    { term: text.rows, description: formatNumber(statement.totalRows, locale) },
    { term: text.fresh, description: formatNumber(statement.newLines, locale) },
    { term: text.settled, description: formatNumber(statement.settled, locale) },
    { term: text.waiting, description: formatNumber(statement.waiting, locale) },
    { term: text.known, description: formatNumber(statement.knownLines, locale) },
    { term: text.outgoing, description: formatNumber(statement.outgoing, locale) },
    { term: text.faultCount, description: formatNumber(statement.faultCount, locale) },
  ]
  return (
    <Section title={text.result}>
      <Card>
        <DefinitionList items={items} />
        <p className="mt-4">
          <ButtonLink to={at.transfers()}>{text.toTransfers}</ButtonLink>
        </p>
      </Card>
    </Section>
  )
}

function Faults({ statement }: { statement: StatementPage }) {
  const locale = useLocale()
  const text = useText(statementsText)
  const more = statement.faultCount - statement.faults.length
  return (
    <Section title={text.faults}>
      <DataTable
        caption={text.faults}
        columns={[
          { key: 'row', label: text.row, align: 'right' },
          { key: 'problem', label: text.problem },
          { key: 'content', label: text.content },
        ]}
        rows={statement.faults.map(({ row, problem, cells }) => ({
          key: String(row),
          cells: { row: formatNumber(row + 1, locale), problem: rowProblemNames[locale][problem], content: <span className="[overflow-wrap:anywhere]">{cells.filter(Boolean).join(' | ')}</span> },
        }))}
      />
      {more > 0 && <p className="mt-2">{text.faultsMore(more)}</p>}
    </Section>
  )
}
