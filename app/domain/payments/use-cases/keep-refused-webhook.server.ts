import { addHours } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { deleteRefusedWebhooks, insertRefusedWebhook, type RefusedWebhook } from '../store/refused-webhooks.server.ts'

/** Long enough to find out why a provider's events were refused. */
const KEPT_DAYS = 90

/** What came to a webhook and was not believed is kept as it came, for whoever looks into it; it moves nothing. */
export async function keepRefusedWebhook(core: Core, refused: RefusedWebhook): Promise<void> {
  await insertRefusedWebhook(core.db, core.clock.now(), refused)
}

/** Every night. */
export async function forgetRefusedWebhooks(core: Core): Promise<void> {
  await deleteRefusedWebhooks(core.db, addHours(core.clock.now(), -24 * KEPT_DAYS))
}
