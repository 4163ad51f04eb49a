import { createHash } from 'node:crypto'
import { newId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** More than a broken provider sends; keeps somebody who floods the door from filling the disk. */
const MOST_PER_HOUR = 500
const HOUR_MS = 3_600_000
const MOST_CHARACTERS = 20_000

export type RefusedWebhook = { provider: string; problem: string; body: string; signature: string }

/** Kept once, however often it is sent. PostgreSQL's text has no zero byte, so that one is shown as a replacement. */
export async function insertRefusedWebhook(db: Transaction, at: Date, { provider, problem, body, signature }: RefusedWebhook): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify([provider, problem, body])).digest('hex')
  const plain = (text: string, most: number) => text.replaceAll('\0', '\uFFFD').slice(0, most)
  const since = new Date(at.getTime() - HOUR_MS)
  await db.$executeRaw`
    INSERT INTO refused_webhook (id, provider, problem, body, signature, digest, received_at)
    SELECT ${newId()}::uuid, ${provider}, ${problem}, ${plain(body, MOST_CHARACTERS)}, ${plain(signature, 1000)}, ${digest}, ${at}
     WHERE (SELECT count(*) FROM refused_webhook WHERE received_at > ${since}) < ${MOST_PER_HOUR}
    ON CONFLICT (digest) DO NOTHING`
}

export async function deleteRefusedWebhooks(db: Transaction, before: Date): Promise<void> {
  await db.refusedWebhook.deleteMany({ where: { receivedAt: { lt: before } } })
}
