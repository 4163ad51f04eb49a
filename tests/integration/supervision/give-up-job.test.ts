import { beforeAll, expect, test } from 'vitest'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { failingJobs } from '#app/domain/supervision/reads/failing-jobs.server.ts'
import { giveUpJob } from '#app/domain/supervision/use-cases/give-up-job.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeOfficer } from '#tests/support/make/user.ts'

const here = useWorld()
const operator = { userId: newId(), authorityCode: null } as AuthorityScope
let officer: AuthorityScope
beforeAll(async () => {
  officer = await makeOfficer(here.world)
})

/** A job that has failed again and again. */
async function failingJob(): Promise<string> {
  const { pool } = here.world.opened
  const { rows } = await pool.query<{ id: string }>(`SELECT id::text FROM graphile_worker.add_job('purchasePlaced:writeLetters', '{"purchaseId":"p-1"}'::json)`)
  const id = rows[0]?.id ?? ''
  await pool.query('UPDATE graphile_worker._private_jobs SET attempts = 11, last_error = $2 WHERE id = $1', [id, 'Error: the mail server says no'])
  return id
}

const jobIds = async () => (await failingJobs(here.world, operator)).map(({ id }) => id)
const trailOf = (jobId: string) => here.world.db.auditEvent.findMany({ where: { subjectType: 'job', subjectId: jobId } })

test('a job given up leaves the queue; what it was, why it failed and why it was given up stay in the trail', async () => {
  const jobId = await failingJob()
  expect(await jobIds()).toEqual([jobId])
  expect(await giveUpJob(here.world, operator, { jobId, reason: '  Đã gọi điện báo khách. ' })).toEqual({ ok: true, value: undefined })
  expect(await jobIds()).toEqual([])
  const [deed, ...more] = await trailOf(jobId)
  expect(more).toEqual([])
  expect(deed).toMatchObject({ action: 'job.giveUp', actorUserId: operator.userId, reason: 'Đã gọi điện báo khách.' })
  const detail = JSON.stringify(deed)
  for (const told of ['purchasePlaced:writeLetters', 'p-1', 'the mail server says no']) expect(detail).toContain(told)
})

test('pressed twice it is given up once', async () => {
  const jobId = await failingJob()
  const answers = await Promise.all([1, 2].map(() => giveUpJob(here.world, operator, { jobId, reason: 'xong' })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, problem: { kind: 'job-gone' } })
  expect(await trailOf(jobId)).toHaveLength(1)
})

test('refused: an officer of an authority, no reason, what is no job, a job that a worker has in hand', async () => {
  const jobId = await failingJob()
  expect(await giveUpJob(here.world, officer, { jobId, reason: 'xong' })).toEqual({ ok: false, problem: { kind: 'operator-only' } })
  expect(await failingJobs(here.world, officer)).toEqual([])
  expect(await giveUpJob(here.world, operator, { jobId, reason: '  ' })).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
  for (const unknown of ['', '0', 'abc', '1; DROP TABLE users', '999999999999999999']) {
    expect(await giveUpJob(here.world, operator, { jobId: unknown, reason: 'xong' }), unknown).toEqual({ ok: false, problem: { kind: 'job-gone' } })
  }
  await here.world.opened.pool.query("UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker' WHERE id = $1", [jobId])
  expect(await giveUpJob(here.world, operator, { jobId, reason: 'xong' })).toEqual({ ok: false, problem: { kind: 'job-gone' } })
  expect(await trailOf(jobId)).toEqual([])
})
