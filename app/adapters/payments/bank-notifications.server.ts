import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { BankNotifications, NotificationRead, NotifiedTransfer } from '#app/domain/payments/rules/bank-notification.ts'
import { readMoment } from '#app/domain/payments/rules/statement-cells.ts'
import { dong } from '#app/domain/shared/money.ts'

const TOLERANCE_MS = 5 * 60_000
const MOST_DONG = 1e14

/**
 * SePay's notification (developer.sepay.vn): one transfer, time in Viet Nam. `currency` is not theirs; whoever sends
 * one other than đồng is not believed.
 */
const sepay = z.object({
  id: z.union([z.number(), z.string()]),
  transactionDate: z.string(),
  accountNumber: z.string().min(1).max(40),
  content: z.string().nullish(),
  transferType: z.enum(['in', 'out']),
  transferAmount: z.number().int().nonnegative().max(MOST_DONG),
  accumulated: z.number().int().nullish(),
  referenceCode: z.string().nullish(),
  currency: z.string().nullish(),
})

/** Casso's notification (developer.casso.vn): several transfers; below zero, the money went out. */
const casso = z.object({
  error: z.number(),
  data: z.array(
    z.object({
      tid: z.union([z.string(), z.number()]),
      description: z.string().nullish(),
      amount: z.number().int().min(-MOST_DONG).max(MOST_DONG),
      cusum_balance: z.number().int().nullish(),
      when: z.string(),
      bank_sub_acc_id: z.string().min(1).max(40),
    }),
  ).max(500),
})

export type NotificationSecrets = { /** Signs the body. */ hmacSecret?: string | undefined; /** Sent as it is. */ apiKey?: string | undefined }

/**
 * Services that tell of bank transfers. Either they sign (`X-SePay-Signature`, HMAC-SHA256 of `timestamp.body`, with
 * `X-SePay-Timestamp` in seconds) or they send a key (`Authorization: Apikey …`, `Secure-Token: …`); only what this
 * installation has a secret for is believed.
 */
export function bankNotifications({ hmacSecret, apiKey }: NotificationSecrets): BankNotifications {
  return {
    read(body, headers, now): NotificationRead {
      const signature = headers.get('x-sepay-signature')
      const problem = signature !== null && hmacSecret ? signatureProblem({ body, signature, timestamp: headers.get('x-sepay-timestamp') }, hmacSecret, now) : keyProblem(headers, apiKey)
      if (problem) return { ok: false, problem }
      const transfers = transfersIn(jsonOrNull(body))
      return transfers ? { ok: true, transfers } : { ok: false, problem: 'unreadable' }
    },
  }
}

type Signed = { body: string; signature: string; timestamp: string | null }

/** Signs as the service does; for tests and the demo. */
export function signNotification(secret: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  return { 'x-sepay-timestamp': timestamp, 'x-sepay-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}` }
}

function signatureProblem({ body, signature, timestamp }: Signed, secret: string, now: Date): 'forged' | 'too-old' | null {
  const told = /^(?:sha256=)?([0-9a-f]{64})$/.exec(signature)?.[1]
  if (!told || !timestamp || !/^\d{1,13}$/.test(timestamp)) return 'forged'
  const wanted = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest()
  if (!timingSafeEqual(wanted, Buffer.from(told, 'hex'))) return 'forged'
  return Math.abs(now.getTime() - Number(timestamp) * 1000) > TOLERANCE_MS ? 'too-old' : null
}

function keyProblem(headers: Headers, apiKey: string | undefined): 'forged' | null {
  const told = /^Apikey (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? headers.get('secure-token')
  if (!apiKey || !told) return 'forged'
  // Hashed, because only equally long texts can be compared in constant time.
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(told), hash(apiKey)) ? null : 'forged'
}

/** Null for a shape nobody knows. */
function transfersIn(body: unknown): NotifiedTransfer[] | null {
  const one = sepay.safeParse(body)
  if (one.success) {
    const { transferType, currency, transactionDate, accountNumber, content, transferAmount, accumulated, referenceCode, id } = one.data
    if (currency && currency.toUpperCase() !== 'VND') return []
    if (transferType === 'out' || transferAmount === 0) return []
    return whole([asTransfer({ account: accountNumber, when: transactionDate, amount: transferAmount, text: content, balance: accumulated, number: referenceCode || `sepay:${id}` })])
  }
  const several = casso.safeParse(body)
  if (!several.success || several.data.error !== 0) return null
  const incoming = several.data.data.filter(({ amount }) => amount > 0)
  return whole(
    incoming.map((row) =>
      asTransfer({ account: row.bank_sub_acc_id, when: row.when, amount: row.amount, text: row.description, balance: row.cusum_balance, number: String(row.tid) }),
    ),
  )
}

type Told = { account: string; when: string; amount: number; text: string | null | undefined; balance: number | null | undefined; number: string }

function asTransfer({ account, when, amount, text, balance, number }: Told): NotifiedTransfer | null {
  const moment = readMoment(when)
  if (!moment) return null
  return {
    account: account.replace(/[\s.-]/g, '').toUpperCase(),
    transfer: {
      bookedAt: moment.at,
      hasTime: moment.hasTime,
      amount: dong(amount),
      text: (text ?? '').replaceAll('\u0000', '').replace(/\s+/g, ' ').slice(0, 1000),
      bankReference: number.slice(0, 100),
      balance: balance === null || balance === undefined ? null : dong(balance),
    },
  }
}

/** One transfer that does not read makes the whole unreadable: a person looks at it. */
function whole(transfers: (NotifiedTransfer | null)[]): NotifiedTransfer[] | null {
  const read = transfers.filter((one) => one !== null)
  return read.length === transfers.length ? read : null
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
