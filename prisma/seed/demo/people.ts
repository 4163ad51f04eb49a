import { newId } from '#app/domain/shared/ids.ts'
import { hashPassword } from '#app/domain/accounts/use-cases/password-hash.server.ts'
import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import type { Database } from '#app/platform/database.server.ts'
import { demoAccounts, type DemoRole } from '../demo-accounts.ts'
import type { SeededVendor } from './vendors.ts'

const officerOf: Partial<Record<DemoRole, string | null>> = {
  officerLamDong: 'lam-dong',
  officerKhanhHoa: 'khanh-hoa',
  floorOperator: null,
  floorBookkeeper: null,
}

/** The cooperative of the demo's leader and packer. */
export const DEMO_VENDOR = 'htx-thanh-long-dong-nang'

/** A household that grows its flowers itself; tax is withheld from it. */
export const DEMO_HOUSEHOLD = 'hkd-vuon-hoa-suong-mai'

/** The demo accounts, with what each may do. Returns user ids by role. */
export async function seedPeople(db: Database, vendors: readonly SeededVendor[], now: Date): Promise<Map<DemoRole, string>> {
  const passwordHash = await hashPassword(demoAccounts[0]?.password ?? '')
  const users = demoAccounts.map((account) => ({ ...account, id: newId() }))
  const ids = new Map(users.map(({ role, id }) => [role, id]))
  await db.user.createMany({ data: users.map(({ id, email, name }) => ({ id, email, name, passwordHash, createdAt: now })) })
  await db.officerPost.createMany({
    data: users.flatMap(({ role, id }) => {
      const authorityCode = officerOf[role]
      return authorityCode === undefined ? [] : [{ id: newId(), userId: id, authorityCode }]
    }),
  })
  const posts = [
    staffOf(vendors.find(({ file }) => file.slug === DEMO_VENDOR), ids.get('vendorLeader'), 'leader'),
    staffOf(vendors.find(({ file }) => file.slug === DEMO_VENDOR), ids.get('vendorPacker'), 'packer'),
    staffOf(vendors.find(({ file }) => file.slug === DEMO_HOUSEHOLD), ids.get('household'), 'leader'),
    staffOf(vendors.find(({ file }) => file.state === 'draft'), ids.get('vendorApplicant'), 'leader'),
  ]
  await db.vendorStaff.createMany({ data: posts.flat() })
  return ids
}

function staffOf(vendor: SeededVendor | undefined, userId: string | undefined, role: VendorRole) {
  return vendor && userId ? [{ id: newId(), vendorId: vendor.id, userId, role }] : []
}
