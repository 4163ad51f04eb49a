import type { Core } from '#app/platform/core.server.ts'

export type PaymentTruth = {
  /** Payments that differ from the sum of their shares (4). */
  badSums: number
  /** More given back than came in, or other refunds than were carried out (5). */
  badRefunds: number
  /** A provider event kept twice, or a payment that is not what its events add up to (7). */
  badEvents: number
}

/** Counts what is not true about payments; all zero in a sound market. */
export async function paymentTruth(core: Core): Promise<PaymentTruth> {
  const [row] = await core.db.$queryRaw<{ badSums: bigint; badRefunds: bigint; badEvents: bigint }[]>`
    WITH share AS (
      SELECT payment_id, sum(amount_dong) AS amount, sum(captured_dong) AS captured, sum(refunded_dong) AS refunded FROM payment_share GROUP BY payment_id
    ), told AS (
      SELECT payment_id, coalesce(sum(amount_dong) FILTER (WHERE kind = 'settled'), 0) AS captured,
             coalesce(sum(amount_dong) FILTER (WHERE kind = 'refunded' AND refund_id IS NOT NULL), 0) AS refunded
      FROM payment_event WHERE payment_id IS NOT NULL GROUP BY payment_id
    )
    SELECT
      (SELECT count(*) FROM payment p LEFT JOIN share s ON s.payment_id = p.id
        WHERE p.amount_dong IS DISTINCT FROM s.amount OR p.captured_dong IS DISTINCT FROM s.captured OR p.refunded_dong IS DISTINCT FROM s.refunded) AS "badSums",
      (SELECT count(*) FROM payment WHERE refunded_dong > captured_dong)
      + (SELECT count(*) FROM payment_share WHERE refunded_dong > captured_dong)
      + (SELECT count(*) FROM payment_share s WHERE s.captured_dong < (SELECT coalesce(sum(r.amount_dong), 0) FROM refund r WHERE r.payment_share_id = s.id))
      + (SELECT count(*) FROM payment_share s WHERE s.refunded_dong <>
          (SELECT coalesce(sum(r.amount_dong), 0) FROM refund r WHERE r.payment_share_id = s.id AND r.state = 'settled')) AS "badRefunds",
      (SELECT count(*) FROM (SELECT FROM payment_event GROUP BY provider, provider_event_id HAVING count(*) > 1) twice)
      + (SELECT count(*) FROM payment p LEFT JOIN told t ON t.payment_id = p.id
          WHERE p.captured_dong <> coalesce(t.captured, 0) OR p.refunded_dong <> coalesce(t.refunded, 0)) AS "badEvents"`
  return { badSums: Number(row?.badSums), badRefunds: Number(row?.badRefunds), badEvents: Number(row?.badEvents) }
}
