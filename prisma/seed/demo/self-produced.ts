import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { vendorProduct } from '#app/domain/catalog/reads/vendor-product.server.ts'
import { saveProduct } from '#app/domain/catalog/use-cases/save-product.server.ts'
import { confirmCertificate } from '#app/domain/certification/use-cases/decide-certificate.server.ts'
import { submitCertificate } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { DemoRole } from '../demo-accounts.ts'
import { chanceFrom } from './chance.ts'
import { bringTo, buy, buyers } from './orders.ts'
import { DEMO_HOUSEHOLD } from './people.ts'
import type { SeededProduct } from './products.ts'

type SelfProducedSeed = { services: Services; products: readonly SeededProduct[]; people: ReadonlyMap<DemoRole, string> }

/** What the demo's household has marked as its own production, with the officer's word; the next one waits for it. */
const GROWN = 'hoa-hong-cat-canh-da-lat'
const WAITING = 'hoa-cuc-da-lat'

/** Flowers from a household's own garden: the paper, a sale that is complete, so that tax is withheld, and work for the officer. */
export async function seedSelfProduced({ services, products, people }: SelfProducedSeed): Promise<void> {
  const own = products.filter(({ vendor }) => vendor.file.slug === DEMO_HOUSEHOLD)
  const [grown, waiting] = [GROWN, WAITING].map((slug) => own.find(({ type }) => type.slug === slug))
  if (!grown || !waiting) return
  const now = services.clock.now()
  const core = { db: services.db, clock: movableClock(addHours(now, -24 * 9)), announce: async () => {}, sealing: services.sealing }
  const leader = { vendorId: grown.vendor.id, userId: people.get('household') ?? newId(), role: 'leader' } as VendorScope
  const officer = { authorityCode: 'lam-dong', userId: people.get('officerLamDong') ?? newId() } as AuthorityScope
  const paper = { scheme: 'self-produced', stars: null, level: null, issuedBy: 'UBND phường Lâm Viên – Đà Lạt (demo)', issuedOn: vietnamDay(addHours(now, -24 * 60)), expiresOn: null }
  const certificateId = newId()
  await submitCertificate(core, leader, { ...paper, key: certificateId, productId: grown.id, number: 'DEMO-112/XN-UBND' })
  await confirmCertificate(core, officer, { certificateId, evidenceLevel: 'A' })
  await services.db.product.update({ where: { id: grown.id }, data: { selfProduced: true } })
  const chance = chanceFrom(20_261_125)
  const placed = await buy(core, services.linkSecret, { wanted: [grown], buyer: buyers[3], userId: null, isPaidNow: true, chance })
  if (placed) await bringTo(core, core.clock, placed, 'completed')
  await submitCertificate(core, leader, { ...paper, key: newId(), productId: waiting.id, number: 'DEMO-113/XN-UBND' })
  const page = await vendorProduct(core, leader, waiting.id)
  if (page) await saveProduct(core, leader, { productId: waiting.id, token: page.token, listing: { ...page.listing, selfProduced: true }, submit: false })
}
