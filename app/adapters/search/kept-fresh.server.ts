import type { Clock } from '#app/platform/clock.ts'

/** A suspended vendor is to be out of suggestions within seconds. */
const FRESH_MS = 5_000
const STALE_MS = 8_000

/**
 * Remembers what was read for five seconds. Who asks soon after gets it once more while it is read anew, so that
 * nobody waits as long as people keep asking; later one waits.
 */
export function keptFresh<Value>(clock: Clock, read: () => Promise<Value>): () => Promise<Value> {
  let kept: { at: number; value: Promise<Value> } | null = null
  let reading: Promise<Value> | null = null
  function readAnew(): Promise<Value> {
    if (reading) return reading
    const at = clock.now().getTime()
    const value = read()
    reading = value
    value.then(
      () => (kept = { at, value }),
      () => (kept = null),
    ).finally(() => (reading = null))
    return value
  }
  return () => {
    const age = kept ? Math.abs(clock.now().getTime() - kept.at) : Infinity
    if (kept && age < FRESH_MS) return kept.value
    const anew = readAnew()
    return kept && age < STALE_MS ? kept.value : anew
  }
}
