import type { Core } from '#app/platform/core.server.ts'

const KEPT_MS = 60_000

/**
 * The same read, remembered for a minute per database: for what many pages show and few people ever change. A failure is
 * not remembered.
 */
export function keptAMinute<Given extends Core, Value>(read: (core: Given) => Promise<Value>): (core: Given) => Promise<Value> {
  const kept = new WeakMap<Core['db'], { until: number; value: Promise<Value> }>()
  return (core) => {
    const now = core.clock.now().getTime()
    const known = kept.get(core.db)
    if (known && known.until > now) return known.value
    const value = read(core)
    kept.set(core.db, { until: now + KEPT_MS, value })
    value.catch(() => kept.delete(core.db))
    return value
  }
}
