import { armFailpoint, type Failpoint } from '#app/platform/failpoints.ts'

export type Held = {
  /** Somebody has arrived and waits. */
  reached: Promise<void>
  letGo(): void
}

/** Holds whoever comes first to this point until told to let go; everybody after passes. */
export function holdAt(name: Failpoint): Held {
  let arrive = () => {}
  let letGo = () => {}
  const reached = new Promise<void>((resolve) => (arrive = resolve))
  const released = new Promise<void>((resolve) => (letGo = resolve))
  const disarm = armFailpoint(name, () => {
    disarm()
    arrive()
    return released
  })
  return { reached, letGo }
}

/**
 * Runs `first` up to the point, then starts `second`, which must come to wait for a lock that `first` holds, and only
 * then lets `first` go on. Without a wait within `patienceMs` the race is not the one the test means to run.
 */
export async function firstThen<A, B>(name: Failpoint, first: () => Promise<A>, second: () => Promise<B>, patienceMs = 150): Promise<[A, B]> {
  const held = holdAt(name)
  const one = first()
  await Promise.race([held.reached, one.then(() => Promise.reject(new Error(`${name} was never reached`)))])
  let isSecondOver = false
  const other = second().finally(() => (isSecondOver = true))
  await new Promise((resolve) => setTimeout(resolve, patienceMs))
  if (isSecondOver) throw new Error(`The second did not wait for the first at ${name}`)
  held.letGo()
  return Promise.all([one, other])
}
