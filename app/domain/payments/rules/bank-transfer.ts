import type { Dong } from '#app/domain/shared/money.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'

/** Money that came into an account, as a bank tells it. */
export type BankTransfer = {
  bookedAt: Date
  /** False: the bank tells only the day. */
  hasTime: boolean
  amount: Dong
  text: string
  /** The bank's own number of it. */
  bankReference: string | null
  balance: Dong | null
}

/**
 * What makes a transfer the same in another file or another copy of it: the bank's number, or else what it says with
 * the balance after it. `occurrence` counts those that are alike in one source, from 1. To be hashed.
 */
export function transferKey({ bookedAt, hasTime, amount, text, bankReference, balance }: BankTransfer, occurrence: number): string {
  const moment = hasTime && !bankReference ? bookedAt.toISOString() : vietnamDay(bookedAt)
  const told = bankReference ? ['ref', bankReference.replace(/\s/g, '').toUpperCase()] : ['text', text.replace(/\s/g, '').toUpperCase(), String(balance ?? '')]
  return [...told, moment, String(amount), String(occurrence)].join('|')
}

/** The same without the count: those that are alike. */
export function likeness(transfer: BankTransfer): string {
  return transferKey(transfer, 0)
}
