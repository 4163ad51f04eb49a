/** `4800205123456` → `•••• 3456`. */
export function maskAccount(account: string): string {
  return `•••• ${account.slice(-4)}`
}
