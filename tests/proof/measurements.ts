export type Timing = { count: number; p50: number; p95: number; p99: number }

/** What happened, as the visitors saw it. Times in milliseconds, of answered requests only. */
export class Measurements {
  private readonly times = new Map<string, number[]>()
  readonly counts = new Map<string, number>()
  /** Answers that should never be given, with one example each. */
  readonly faults = new Map<string, number>()

  time(what: string, milliseconds: number): void {
    const list = this.times.get(what)
    if (list) list.push(milliseconds)
    else this.times.set(what, [milliseconds])
  }

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by)
  }

  fault(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1)
  }

  timings(): Record<string, Timing> {
    return Object.fromEntries([...this.times].map(([what, list]) => [what, timingOf(list)]))
  }
}

function timingOf(list: readonly number[]): Timing {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
