/** `4800205123456` → `•••• 3456`; masked twice it is the same. */
export function maskAccount(account: string): string {
  return `•••• ${account.slice(-4)}`
}
