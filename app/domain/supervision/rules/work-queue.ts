/** What waits for an officer, in the order of the desk. Failing jobs are the floor operator's alone. */
export const queueKinds = ['applications', 'newListings', 'changedListings', 'certificates', 'lateOrders', 'claims', 'lateRefunds', 'lateTransfers', 'failingJobs'] as const
export type QueueKind = (typeof queueKinds)[number]

export type QueueCount = { kind: QueueKind; count: number; oldestAt: Date | null }

/** After so many hours a transfer that its vendor has not decided about is the officer's to see. */
export const TRANSFER_HOURS = 24

/** From how many failed tries a job is shown: the first tries may fail because a supplier was restarting. */
export const FAILING_ATTEMPTS = 3

/** Whole hours and days something has waited, for "3 days"; never negative. */
export function waitedFor(since: Date, now: Date): { days: number; hours: number } {
  const hours = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 3_600_000))
  return { days: Math.floor(hours / 24), hours: hours % 24 }
}
