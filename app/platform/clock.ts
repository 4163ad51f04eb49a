/** The only source of "now" for use cases, reads and jobs, so that tests can move time (R11). */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is told to move. `advance` takes milliseconds. */
export function movableClock(start: Date): Clock & { advance(ms: number): void; set(at: Date): void } {
  let at = start
  return {
    now: () => at,
    advance: (ms) => {
      at = new Date(at.getTime() + ms)
    },
    set: (next) => {
      at = next
    },
  }
}
