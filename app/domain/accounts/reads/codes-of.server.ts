import type { Core } from '#app/platform/core.server.ts'

export type CodesOf = { state: 'off' } | { state: 'begun'; secret: string } | { state: 'on'; since: Date; recoveryLeft: number }

/** Whether a person types codes at login; the secret only as long as its first code is still to come. */
export async function codesOf(core: Core, userId: string): Promise<CodesOf> {
  const factor = await core.db.secondFactor.findUnique({
    where: { userId },
    select: { secretSealed: true, confirmedAt: true, _count: { select: { recoveries: { where: { usedAt: null } } } } },
  })
  if (!factor) return { state: 'off' }
  if (!factor.confirmedAt) return { state: 'begun', secret: core.sealing.open(factor.secretSealed) }
  return { state: 'on', since: factor.confirmedAt, recoveryLeft: factor._count.recoveries }
}

/** One look at the key, for the guard of the desk. */
export async function hasCodes(core: Core, userId: string): Promise<boolean> {
  return (await core.db.secondFactor.count({ where: { userId, confirmedAt: { not: null } } })) === 1
}
