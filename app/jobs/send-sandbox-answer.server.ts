import { sendSandboxEvent } from '#app/adapters/payments/send-sandbox-event.server.ts'
import type { SandboxAnswerDue } from '#app/domain/payments/events.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** The late answer of the pretend gateway. Thrown and tried again when the web server cannot be reached. */
export async function sendSandboxAnswer(services: Services, { reference, amountDong, eventId, at }: SandboxAnswerDue): Promise<void> {
  const event = { id: eventId, reference, kind: 'settled', amount: Number(amountDong), at }
  const status = await sendSandboxEvent(services, { event, signature: 'good', afterMs: 0 })
  if (status >= 300) throw new Error(`The webhook answered ${status}`)
}
