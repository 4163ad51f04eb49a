import { expect, test } from 'vitest'
import { vendorFile } from '#app/domain/supervision/reads/vendor-file.server.ts'
import { vendorList } from '#app/domain/supervision/reads/vendor-list.server.ts'
import { myApplication } from '#app/domain/vendors/reads/my-application.server.ts'
import { vendorCard } from '#app/domain/vendors/reads/vendor-card.server.ts'
import { revealPersonalId } from '#app/domain/vendors/use-cases/reveal-personal-id.server.ts'
import { saveApplication } from '#app/domain/vendors/use-cases/save-application.server.ts'
import { sealPersonalIds } from '#app/domain/vendors/use-cases/seal-personal-ids.server.ts'
import { submitApplication } from '#app/domain/vendors/use-cases/submit-application.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeOfficer } from '#tests/support/make/user.ts'
import { completeApplication, makeApprovedVendor, makeDraftVendor, makeSubmittedVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const household = (taxCode: string) => ({ legalForm: 'household', taxCode })

/** Everything the database keeps about one vendor, as text. */
async function allColumns(vendorId: string): Promise<string> {
  const { rows } = await here.world.opened.pool.query<{ row: string }>('SELECT to_jsonb(v)::text AS row FROM vendor v WHERE id = $1', [vendorId])
  return rows[0]?.row ?? ''
}

test('no column holds the twelve digits of a person; once approved everybody sees a mask', async () => {
  const scope = await makeApprovedVendor(here.world, household('068085001234'))
  const kept = await allColumns(scope.vendorId)
  expect(kept).not.toContain('068085001234')
  expect(kept).not.toContain('06808500')
  expect((await myApplication(here.world, scope)).application.taxCode).toBe('••••••••1234')
  expect((await vendorCard(here.world, scope.vendorId))?.taxCode).toBe('••••••••1234')
  expect((await vendorFile(here.world, await makeOfficer(here.world), scope.vendorId))?.taxCode).toBe('••••••••1234')
  const trail = await here.world.db.auditEvent.findMany({ where: { vendorId: scope.vendorId } })
  expect(JSON.stringify(trail)).not.toContain('068085001234')
})

test('a mistyped number is sealed too, and an enterprise’s code lies open', async () => {
  const draft = await makeDraftVendor(here.world)
  await saveApplication(here.world, draft, household('06808500123'))
  expect(await allColumns(draft.vendorId)).not.toContain('06808500123')
  expect((await myApplication(here.world, draft)).application.taxCode).toBe('06808500123')
  await saveApplication(here.world, draft, { taxCode: '0100233488' })
  expect(await here.world.db.vendor.findUniqueOrThrow({ where: { id: draft.vendorId } })).toMatchObject({ taxCode: '0100233488', personalIdSealed: null })
})

test('a person’s number is one vendor’s, and an officer finds it by all of its digits', async () => {
  const first = await makeSubmittedVendor(here.world, household('068085005678'))
  const second = await makeDraftVendor(here.world)
  await saveApplication(here.world, second, { ...completeApplication, ...household('068085005678') })
  expect(await submitApplication(here.world, second)).toEqual({ ok: false, problem: { kind: 'taxCodeTaken' } })
  const found = await vendorList(here.world, await makeOfficer(here.world), { text: '068 085 005 678', page: 1 })
  expect(found.rows.map(({ id }) => id)).toEqual([first.vendorId])
})

test('an officer who needs the whole number gets it, and the trail says so; not another authority’s', async () => {
  const { vendorId } = await makeSubmittedVendor(here.world, household('068085009999'))
  expect(await revealPersonalId(here.world, await makeOfficer(here.world, 'khanh-hoa'), vendorId)).toEqual({ ok: false, problem: { kind: 'notFound' } })
  const officer = await makeOfficer(here.world)
  expect(await revealPersonalId(here.world, officer, vendorId)).toEqual({ ok: true, value: '068085009999' })
  expect(await here.world.db.auditEvent.count({ where: { subjectId: vendorId, action: 'vendor.see-personal-id', actorUserId: officer.userId } })).toBe(1)
})

test('numbers from before sealing are sealed at the next start, once', async () => {
  const scope = await makeDraftVendor(here.world)
  const { pool } = here.world.opened
  await pool.query('ALTER TABLE vendor DROP CONSTRAINT vendor_no_open_personal_id')
  await pool.query("UPDATE vendor SET tax_code = '068085004321', legal_form = 'household' WHERE id = $1", [scope.vendorId])
  await pool.query(`ALTER TABLE vendor ADD CONSTRAINT vendor_no_open_personal_id CHECK (tax_code IS NULL OR tax_code !~ '^[0-9]{11,12}$') NOT VALID`)
  expect((await myApplication(here.world, scope)).application.taxCode).toBe('068085004321')
  expect(await sealPersonalIds(here.world)).toBe(1)
  expect(await sealPersonalIds(here.world)).toBe(0)
  expect(await allColumns(scope.vendorId)).not.toContain('068085004321')
  expect((await myApplication(here.world, scope)).application.taxCode).toBe('068085004321')
})

test('the database itself takes no open number', async () => {
  const scope = await makeDraftVendor(here.world)
  await expect(here.world.db.vendor.update({ where: { id: scope.vendorId }, data: { taxCode: '068085004321' } })).rejects.toThrow()
})
