import type { Announce, Announcement } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** One subscriber of an event. Runs as a job of its own, at least once: it must bear being run twice. */
export type Subscriber<Event> = {
  run(services: Services, event: Event): Promise<void>
  /** Jobs with the same key that still wait are one job; for work that only looks at the latest state. */
  keyOf?(event: Event): string
  /** When it is to run, for work that waits for a deadline; otherwise as soon as possible. */
  at?(event: Event): Date
  /** Jobs of one queue run one after the other. */
  queue?: string
}

export type Subscriptions<Event extends Announcement> = {
  readonly [Type in Event['type']]: { readonly [name: string]: Subscriber<Extract<Event, { type: Type }>> }
}

/** The name of the graphile-worker task for one subscriber. */
export function taskName(eventType: string, subscriber: string): string {
  return `${eventType}:${subscriber}`
}

/** Queues one job per subscriber in the transaction of the event, all in one statement; of those with the same key, the last. */
export function announcer(subscriptions: {
  readonly [type: string]: { readonly [name: string]: { keyOf?(event: never): string; at?(event: never): Date; queue?: string } }
}): Announce {
  return async (tx, ...events) => {
    const jobs = events.flatMap((event) =>
      Object.entries(subscriptions[event.type] ?? {}).map(([name, subscriber]) => {
        const key = subscriber.keyOf?.(event as never)
        const runAt = subscriber.at?.(event as never)
        return { task: taskName(event.type, name), payload: event, key: key ? `${name}:${key}` : null, runAt: runAt ?? null, queue: subscriber.queue ?? null }
      }),
    )
    if (jobs.length === 0) return
    const queued = jobs.filter(({ key }, index) => key === null || !jobs.some((later, at) => at > index && later.key === key))
    await tx.$executeRaw`
      SELECT count(*) FROM graphile_worker.add_jobs(ARRAY(
        SELECT (job->>'task', (job->'payload')::json, job->>'queue', (job->>'runAt')::timestamptz, 12, job->>'key', NULL, NULL)::graphile_worker.job_spec
        FROM jsonb_array_elements(${JSON.stringify(queued)}::jsonb) AS job))`
  }
}
