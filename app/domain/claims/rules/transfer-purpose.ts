/** What stands in the transfer of a refund: ASCII, at most 25 characters, so that every bank prints it. `CBT-7K3M-Q2ZD-1` → `HOAN CBT7K3MQ2ZD1`. */
export function transferPurpose(orderCode: string): string {
  return `HOAN ${orderCode.replace(/[^A-Za-z0-9]/g, '')}`.slice(0, 25)
}
