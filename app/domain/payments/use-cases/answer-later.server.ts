import type { Dong } from '#app/domain/shared/money.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { SandboxAnswerDue } from '../events.ts'

export type AnswerLaterInput = { reference: string; amount: Dong; eventId: string; at: Date }

/** The pretend gateway makes up its mind later: its answer waits in the queue, so that a restart does not lose it. */
export async function answerLater(core: Core, { reference, amount, eventId, at }: AnswerLaterInput): Promise<void> {
  await transact(core, async (tx) => {
    const due: SandboxAnswerDue = { type: 'sandboxAnswerDue', reference, amountDong: String(amount), eventId, at: at.toISOString() }
    await core.announce(tx, due)
    return done()
  })
}
