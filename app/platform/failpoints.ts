/** Where a test can hold, fail or kill a use case; each is named for what has just been done. */
export const failpoints = [
  /** Cart locked, order and payment written, goods not yet promised; nothing is committed. */
  'purchase-written',
  /** The purchase is committed, the gateway has not been asked yet. */
  'purchase-committed',
  /** Payment locked and its event inserted, sums not yet recomputed. */
  'event-kept',
  /** Purchase and vendor orders locked, nothing decided. */
  'confirmation-locked',
  /** The same for the buyer's cancellation. */
  'cancellation-locked',
  /** The provider has sent the money back, and nothing of it is written yet. */
  'refund-answered',
  /** The officer's case is locked and still open. */
  'decision-locked',
  /** The entries of a settlement are chosen, nothing of it is written. */
  'settlement-summed',
] as const
export type Failpoint = (typeof failpoints)[number]

type Ambush = () => Promise<void> | void

let armed: Map<Failpoint, Ambush> | null = null

/** Nothing unless a test armed it: one comparison. */
export function failpoint(name: Failpoint): Promise<void> | void {
  if (armed !== null) return armed.get(name)?.()
}

/** For tests only; nothing in the house calls it. Returns what disarms the point. */
export function armFailpoint(name: Failpoint, ambush: Ambush): () => void {
  armed = new Map(armed).set(name, ambush)
  return () => {
    armed?.delete(name)
    if (armed?.size === 0) armed = null
  }
}

/**
 * Arms from a setting like `event-kept=kill`: the process dies there as if the power had gone. For child processes of
 * tests; ignored in production.
 */
export function armFromEnvironment({ FAILPOINT, NODE_ENV }: Readonly<Record<string, string | undefined>>): void {
  if (!FAILPOINT || NODE_ENV === 'production') return
  const [name, deed] = FAILPOINT.split('=')
  const known = failpoints.find((one) => one === name)
  if (!known || deed !== 'kill') throw new Error(`FAILPOINT is not "<name>=kill" with a known name: ${FAILPOINT}`)
  armFailpoint(known, () => void process.kill(process.pid, 'SIGKILL'))
}
