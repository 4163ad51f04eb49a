import { forgetCarts } from '#app/domain/cart/use-cases/forget-carts.server.ts'
import type { Services } from '#app/services.server.ts'

/** What happens because time passed. `pattern` is a crontab line in UTC. */
export type ScheduledTask = { pattern: string; run(services: Services): Promise<void> }

export const schedule: { readonly [name: string]: ScheduledTask } = {
  forgetCarts: { pattern: '10 19 * * *', run: async (services) => void (await forgetCarts(services)) },
}
