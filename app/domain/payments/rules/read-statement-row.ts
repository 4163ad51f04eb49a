import { negate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { BankTransfer } from './bank-transfer.ts'
import { foldCell, type ColumnUse, type StatementMapping } from './statement-columns.ts'
import { readAmount, readMoment } from './statement-cells.ts'

export const rowProblems = ['bad-date', 'bad-amount', 'not-whole', 'foreign-currency', 'no-direction'] as const
export type RowProblem = (typeof rowProblems)[number]

export type StatementRow =
  | { kind: 'incoming'; transfer: BankTransfer }
  | { kind: 'outgoing' }
  /** Totals, repeated headings, empty rows. */
  | { kind: 'nothing' }
  | { kind: 'fault'; problem: RowProblem }

const MOST_TEXT = 1000

/** One row of a statement by the columns a person confirmed. Nothing is guessed: what does not read is a fault. */
export function readStatementRow(cells: readonly string[], mapping: StatementMapping): StatementRow {
  const cell = (use: ColumnUse) => (mapping[use] === undefined ? '' : (cells[mapping[use]] ?? '').trim())
  const money = moneyOf(cell)
  const moment = readMoment(cell('date'))
  if (!moment) return isBeside(cells, cell('date'), money) ? { kind: 'nothing' } : { kind: 'fault', problem: 'bad-date' }
  const currency = foldCell(cell('currency'))
  if (currency !== '' && !['vnd', 'vnđ', 'dong'].includes(currency)) return { kind: 'fault', problem: 'foreign-currency' }
  if ('problem' in money) return { kind: 'fault', problem: money.problem }
  if (money.amount === null || money.amount === 0n) return { kind: 'nothing' }
  if (money.amount < 0n) return { kind: 'outgoing' }
  const balance = readAmount(cell('balance'))
  return {
    kind: 'incoming',
    transfer: {
      bookedAt: moment.at,
      hasTime: moment.hasTime,
      amount: money.amount,
      text: cell('text').replace(/\s+/g, ' ').slice(0, MOST_TEXT),
      bankReference: cell('reference').slice(0, 100) || null,
      balance: balance.ok ? balance.amount : null,
    },
  }
}

type Money = { amount: Dong | null } | { problem: RowProblem }

/** What came in; below zero when it went out. */
function moneyOf(cell: (use: ColumnUse) => string): Money {
  const [credit, debit, amount] = [readAmount(cell('credit')), readAmount(cell('debit')), readAmount(cell('amount'))]
  for (const read of [credit, debit, amount]) if (!read.ok) return { problem: read.problem }
  if (!credit.ok || !debit.ok || !amount.ok) return { amount: null }
  if (credit.amount !== null && credit.amount !== 0n) return credit.amount > 0n ? { amount: credit.amount } : { problem: 'bad-amount' }
  if (debit.amount !== null && debit.amount !== 0n) return { amount: debit.amount > 0n ? negate(debit.amount) : debit.amount }
  if (amount.amount === null) return { amount: credit.amount ?? debit.amount }
  return directed(amount.amount, cell('direction'))
}

function directed(amount: Dong, cell: string): Money {
  const direction = foldCell(cell)
  if (direction === '') return { amount }
  const size = amount < 0n ? negate(amount) : amount
  if (['c', 'cr', 'co', 'ghi co', '+', 'in', 'credit', 'thu', 'tien vao', 'nhan tien'].includes(direction)) return { amount: size }
  if (['d', 'dr', 'no', 'ghi no', '-', 'out', 'debit', 'chi', 'tien ra', 'chuyen tien'].includes(direction)) return { amount: negate(size) }
  return amount < 0n ? { amount } : { problem: 'no-direction' }
}

/** Rows beside the transactions: nothing moved, or a total, or the heading again on the next page. */
function isBeside(cells: readonly string[], date: string, money: Money): boolean {
  if ('amount' in money && (money.amount ?? noMoney) === 0n) return true
  if (/\d/.test(date)) return false
  // Where the heading stands again, the money is a word too.
  if (date !== '' && 'problem' in money) return true
  const first = foldCell(cells.find((cell) => cell.trim() !== '') ?? '')
  return /^(tong|cong|so du|total|opening|closing|doanh so)\b/.test(first)
}
