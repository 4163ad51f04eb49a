import { banks } from './banks.ts'

export type BankAccountFault = 'unknownBank' | 'accountNumber' | 'holder'

export type BankAccount = { bin: string; account: string; holder: string }

/** Banks print holders in capitals without marks; so do transfers. `Hợp tác xã Đồng Nắng` → `HOP TAC XA DONG NANG`. */
export function readHolder(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .trim()
}

export function readAccountNumber(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase()
}

/** What is wrong with an account, field by field. NAPAS takes 6 to 19 letters or digits. */
export function bankAccountFaults({ bin, account, holder }: BankAccount): BankAccountFault[] {
  return [
    ...(banks.some((bank) => bank.bin === bin) ? [] : ['unknownBank' as const]),
    ...(/^[0-9A-Z]{6,19}$/.test(account) ? [] : ['accountNumber' as const]),
    ...(/^[A-Z0-9 .,&'()/-]{3,70}$/.test(holder) ? [] : ['holder' as const]),
  ]
}

export function bankName(bin: string): string | null {
  return banks.find((bank) => bank.bin === bin)?.name ?? null
}
