import type { BankTransfer } from './bank-transfer.ts'

export type NotifiedTransfer = { account: string; transfer: BankTransfer }

export type NotificationRead =
  /** `transfers` may be none: money that left the account, or other money than đồng. */
  | { ok: true; transfers: NotifiedTransfer[] }
  /** `unreadable`: rightly signed, but of no shape we know. */
  | { ok: false; problem: 'forged' | 'too-old' | 'unreadable' }

/** The port to services that tell when money comes into a bank account. */
export interface BankNotifications {
  /** `body` is the raw request body, as signed. */
  read(body: string, headers: Headers, now: Date): NotificationRead
}
