import { vietnamDate, vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { daysLeft, endingStage, REMIND_DAYS, type EndingStage } from '../rules/expiring.ts'

export type EndingCertificate = { id: string; vendorId: string; expiresOn: string; stage: EndingStage }

/**
 * The certificates about whose end their vendors are to be told by now, and how near it is. Not those that a newer one of
 * the same kind for the same goods already follows.
 */
export async function endingCertificates(core: Core): Promise<EndingCertificate[]> {
  const now = core.clock.now()
  const rows = await core.db.$queryRaw<Omit<EndingCertificate, 'stage'>[]>`
    SELECT c.id, c.vendor_id AS "vendorId", to_char(c.expires_on, 'YYYY-MM-DD') AS "expiresOn"
      FROM certificate c JOIN vendor v ON v.id = c.vendor_id
     WHERE c.state = 'confirmed' AND v.state = 'approved'
       AND c.expires_on BETWEEN ${vietnamDate(now)}::date AND ${vietnamDate(now, REMIND_DAYS)}::date
       AND NOT EXISTS (SELECT 1 FROM certificate n
            WHERE n.vendor_id = c.vendor_id AND n.scheme = c.scheme AND n.product_id IS NOT DISTINCT FROM c.product_id
              AND n.state = 'confirmed' AND (n.expires_on IS NULL OR n.expires_on > c.expires_on))
     ORDER BY c.expires_on, c.id`
  return rows.flatMap((row) => {
    const stage = endingStage(daysLeft(row.expiresOn, vietnamDay(now)))
    return stage === null ? [] : [{ ...row, stage }]
  })
}
