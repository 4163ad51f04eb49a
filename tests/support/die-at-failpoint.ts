import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { executeRefund } from '#app/domain/payments/use-cases/execute-refund.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { sandboxGateway } from '#app/adapters/payments/sandbox.server.ts'
import { announcer } from '#app/jobs/announce.server.ts'
import { subscriptions } from '#app/jobs/subscriptions.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import { openDatabase } from '#app/platform/database.server.ts'
import { armFromEnvironment } from '#app/platform/failpoints.ts'
import { createSealing } from '#app/platform/sealing.server.ts'
import { revive, type Deed } from './deed.ts'

// A process of its own that does one deed and is killed half-way, at the point that FAILPOINT names.
armFromEnvironment(process.env)
const { databaseUrl, at, deed } = revive(process.argv[2] ?? '')
const core: Core = {
  db: openDatabase(databaseUrl, 2).database,
  announce: announcer(subscriptions),
  sealing: createSealing('a secret that only tests seal with'),
  clock: movableClock(new Date(at)),
}
await doIt(deed)
process.exit(0)

function doIt({ kind, input }: Deed): Promise<unknown> {
  switch (kind) {
    case 'place':
      return placePurchase(core, input)
    case 'record':
      return recordEvent(core, { provider: 'sandbox', event: input })
    case 'confirm':
      return confirmPaidPurchase(core, input)
    case 'cancel':
      return cancelByBuyer(core, input)
    case 'refund':
      return executeRefund(core, { sandbox: sandboxGateway('a secret of no use', () => '') }, input)
  }
}
