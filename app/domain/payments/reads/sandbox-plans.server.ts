import type { Core } from '#app/platform/core.server.ts'

/** What the pretend gateway was told to do from then on, in the events of all payments of the same purchase. */
export async function sandboxPlans(core: Core, reference: string): Promise<string[]> {
  const rows = await core.db.$queryRaw<{ plan: string }[]>`
    SELECT DISTINCT e.raw->>'plan' AS plan
      FROM payment asked JOIN payment p ON p.purchase_id = asked.purchase_id JOIN payment_event e ON e.payment_id = p.id
     WHERE asked.reference = ${reference} AND e.provider = 'sandbox' AND e.raw->>'plan' IS NOT NULL`
  return rows.map((row) => row.plan)
}
