import { expect } from 'vitest'
import { invariants } from '#app/domain/supervision/reads/invariants.server.ts'
import type { TestWorld } from './database.ts'
import { runJobs } from './run-jobs.ts'

/** Lets all queued work be done and then asks for the twelve promises. */
export async function expectSound(world: TestWorld): Promise<void> {
  await runJobs(world)
  expect((await invariants(world)).filter((one) => one.broken > 0)).toEqual([])
}

/** On hand, allocated and reserved of one variant. */
export async function stockOf(world: TestWorld, variantId: string): Promise<{ onHand: number; allocated: number; reserved: number }> {
  const { onHand, allocated, reserved } = await world.db.stockLevel.findUniqueOrThrow({ where: { variantId } })
  return { onHand, allocated, reserved }
}
