import { expect, test } from 'vitest'
import { latestEventId } from '#app/domain/audit/reads/latest-event.server.ts'
import { subjectHistory } from '#app/domain/audit/reads/subject-history.server.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeUser } from '#tests/support/make/user.ts'

const here = useWorld()

async function record(id: string, action: string, userId?: string): Promise<void> {
  const { world } = here
  const actor = userId ? ({ kind: 'officer', userId, authorityCode: null } as const) : theSystem
  await world.db.$transaction((tx) => recordAudit(world, tx, { actor, action, subject: { type: 'vendor', id }, reason: 'vì sao' }))
}

test('what was written into the trail can be neither changed nor deleted', async () => {
  const id = newId()
  await record(id, 'vendor.approve')
  const rows = { where: { subjectId: id } }
  await expect(here.world.db.auditEvent.updateMany({ ...rows, data: { reason: 'khác' } })).rejects.toThrow('append-only')
  await expect(here.world.db.auditEvent.deleteMany(rows)).rejects.toThrow('append-only')
  expect(await here.world.db.auditEvent.findMany(rows)).toMatchObject([{ reason: 'vì sao' }])
})

test('the history of a thing is its own, newest first, with names, in one query', async () => {
  const { world } = here
  const id = newId()
  const { userId } = await makeUser(world, 'Trần Thị Sáu')
  await record(id, 'vendor.submit')
  world.clock.advance(60_000)
  await record(id, 'vendor.approve', userId)
  await record(newId(), 'vendor.reject')
  const { result, queries } = await watchQueries(() => subjectHistory(world, 'vendor', id))
  expect(result.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['vendor.approve', 'Trần Thị Sáu'],
    ['vendor.submit', null],
  ])
  expect(queries).toHaveLength(1)
  expect(await latestEventId(world, 'vendor', id, 'vendor.submit')).toBe(result[1]?.id)
  expect(await latestEventId(world, 'vendor', id, 'vendor.suspend')).toBeNull()
})
