import { statementSums, totalsOf, type Statement } from '#app/domain/settlement/rules/statement.ts'
import { formatDate } from '#app/i18n/format.ts'
import { modeNames, statementColumns, statementText } from '#app/i18n/vendor/statement.ts'
import { csvFile, type CsvCell } from './csv-file.ts'

/** A statement for a bookkeeper's spreadsheet, in Vietnamese. */
export function statementCsv(statement: Statement): string {
  const text = statementText.vi
  const day = (at: Date) => formatDate(at, 'vi')
  const { floor, vendor } = statement.parties
  const totals = totalsOf(statement.orders)
  const none: CsvCell[] = statementSums.slice(1).map(() => null)
  const head: CsvCell[][] = [
    [text.heading],
    [text.number, statement.number],
    [text.period, day(statement.from), day(statement.to)],
    [text.mode, modeNames.vi[statement.mode]],
    [text.floor, floor.name, text.taxCode, floor.taxCode ?? '', text.address, floor.address],
    [text.vendor, vendor.name, text.taxCode, vendor.taxCode ?? '', text.address, vendor.address],
    [],
    [text.order, text.closedAt, ...statementSums.map((key) => statementColumns.vi[key])],
  ]
  const total = (label: string, amount: bigint): CsvCell[] => [label, null, ...none, amount]
  return csvFile([
    ...head,
    total(text.opening, statement.opening),
    ...statement.orders.map((order) => [order.code, day(order.closedAt), ...statementSums.map((key) => order[key])]),
    [text.total, null, ...statementSums.map((key) => totals[key])],
    ...statement.payments.map((payment) => [text.paymentOf(payment.number), day(payment.at), ...none, payment.amount]),
    total(text.closing, statement.closing),
  ])
}
