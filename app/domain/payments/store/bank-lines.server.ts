import type { Prisma } from '#prisma/generated/client.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { BankTransfer } from '../rules/bank-transfer.ts'
import type { Verdict } from '../rules/match-transfer.ts'
import type { TransferState } from '../rules/transfer-states.ts'

export type TransferSource = { source: 'statement' | 'notification'; sourceId: string }
export type NewLine = BankTransfer & { fingerprint: string; row: number | null; code: string | null; state: TransferState; verdict: Verdict | null }

/** Where lines stand: whose account, and where they were told. */
export type LinesOf = TransferSource & { vendorId: string; account: string }

export type BankLine = {
  id: string
  vendorId: string
  account: string
  source: string
  amount: Dong
  bookedAt: Date
  hasTime: boolean
  text: string
  state: TransferState
  verdict: Verdict | null
  code: string | null
  paymentId: string | null
  giveBack: Dong
}

/** Keeps transfers that are not known yet, in one statement: how many those are, and which of them name a purchase. */
export async function insertLines(tx: Transaction, at: Date, of: LinesOf, lines: readonly NewLine[]): Promise<{ fresh: number; coded: BankLine[] }> {
  const rows = lines.map(({ amount, balance, ...line }) => ({ ...line, id: newId(), amount: String(amount), balance: balance === null ? null : String(balance) }))
  const [made] = await tx.$queryRaw<{ fresh: number; coded: string[] | null }[]>`
    WITH made AS (
      INSERT INTO bank_line (id, vendor_id, account, source, source_id, fingerprint, "row", booked_at, has_time, amount_dong, text,
                             bank_reference, balance_dong, state, verdict, code, created_at)
      SELECT l.id, ${of.vendorId}::uuid, ${of.account}, ${of.source}, ${of.sourceId}::uuid, l.fingerprint, l."row", l."bookedAt", l."hasTime",
             l.amount, l.text, l."bankReference", l.balance, l.state, l.verdict, l.code, ${at}
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS l(id uuid, fingerprint text, "row" int, "bookedAt" timestamptz, "hasTime" boolean, amount bigint, text text,
               "bankReference" text, balance bigint, state text, verdict text, code text)
       ORDER BY l.id
      ON CONFLICT (vendor_id, account, fingerprint) DO NOTHING
      RETURNING id, code
    )
    SELECT count(*)::int AS fresh, array_agg(id) FILTER (WHERE code IS NOT NULL) AS coded FROM made`
  const coded = made?.coded ?? []
  return { fresh: made?.fresh ?? 0, coded: coded.length === 0 ? [] : await lockLines(tx, { id: { in: coded } }) }
}

/** Locks transfers in the order of their ids. */
export async function lockLines(tx: Transaction, where: Prisma.BankLineWhereInput): Promise<BankLine[]> {
  const found = await tx.bankLine.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return []
  await tx.$queryRaw`SELECT id FROM bank_line WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const rows = await tx.bankLine.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })
  return rows.map(bankLine)
}

export type LineChange = {
  state: TransferState
  verdict?: Verdict | null
  paymentId?: string | null
  giveBackDong?: Dong
  waivedDong?: Dong
  decidedBy?: string
  decidedAt?: Date
}

export async function updateLine(tx: Transaction, id: string, data: LineChange): Promise<void> {
  await tx.bankLine.update({ where: { id }, data })
}

const DAY_MS = 86_400_000

/** The same transfer as told by the other road, when no other line was taken for it: same purchase, amount and day. */
export async function hasTwin(tx: Transaction, line: BankLine): Promise<boolean> {
  const alike = {
    vendorId: line.vendorId,
    account: line.account,
    code: line.code,
    amountDong: line.amount,
    bookedAt: { gte: new Date(line.bookedAt.getTime() - DAY_MS), lte: new Date(line.bookedAt.getTime() + DAY_MS) },
    id: { not: line.id },
  }
  const others = await tx.bankLine.count({ where: { ...alike, source: { not: line.source }, state: { not: 'twin' } } })
  const own = await tx.bankLine.count({ where: { ...alike, source: line.source, state: 'twin' } })
  return others > own
}

type Row = Prisma.BankLineGetPayload<object>

function bankLine(row: Row): BankLine {
  const { id, vendorId, account, source, bookedAt, hasTime, text, code, paymentId } = row
  return {
    ...{ id, vendorId, account, source, bookedAt, hasTime, text, code, paymentId },
    amount: dong(row.amountDong),
    giveBack: dong(row.giveBackDong),
    state: row.state as TransferState,
    verdict: row.verdict as Verdict | null,
  }
}
