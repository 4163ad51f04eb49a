import { importRemittance } from '#app/domain/settlement/use-cases/import-remittance.server.ts'
import { vendorScopeOf } from '#app/domain/vendors/reads/vendor-scope-of.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { DemoRole } from '../demo-accounts.ts'

const HEADER = 'STT;Mã vận đơn;Mã đơn khách hàng;Tiền thu hộ (COD);Tổng phí'

/** A carrier's list for the demo vendor: most rows fit, the others show what can be wrong. What is left waits at the carrier. */
export async function seedRemittances(services: Services, people: ReadonlyMap<DemoRole, string>): Promise<void> {
  const scope = await vendorScopeOf(services, people.get('vendorLeader') ?? '')
  if (!scope) return
  const delivered = await services.db.vendorOrder.findMany({
    where: { vendorId: scope.vendorId, method: 'cash-on-delivery', shippingKind: { not: 'pickup' }, deliveredAt: { not: null }, state: { not: 'returned' } },
    orderBy: { deliveredAt: 'asc' },
    take: 7,
  })
  const rows = delivered.slice(0, -1).map(({ trackingNumber, code, totalDong }, index) => {
    const paidOut = index === 1 ? totalDong - 10_000n : totalDong
    return `${index + 1};${trackingNumber ?? ''};${code};${paidOut};22000`
  })
  const content = new TextEncoder().encode(['BẢNG KÊ TRẢ TIỀN THU HỘ', HEADER, ...rows, `${rows.length + 1};GHN00000000;;150000;22000`, ';;Tổng cộng;;'].join('\r\n'))
  await importRemittance(services, scope, { fileName: 'bang-ke-thu-ho.csv', content, carrier: 'ghn' })
}
