import type { PaymentGateway, PaymentGateways } from '#app/domain/payments/rules/payment-gateway.ts'
import type { FileStore } from '#app/domain/catalog/rules/file-store.ts'
import type { PicturePipeline } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { Mailer } from '#app/domain/notifications/rules/mailer.ts'
import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import type { SearchServer } from '#app/domain/search/rules/search-server.ts'
import type { BankNotifications } from '#app/domain/payments/rules/bank-notification.ts'
import { bankNotifications } from '#app/adapters/payments/bank-notifications.server.ts'
import { cashOnDelivery } from '#app/adapters/payments/cash-on-delivery.server.ts'
import { vietQr } from '#app/adapters/payments/vietqr.server.ts'
import { sandboxGateway } from '#app/adapters/payments/sandbox.server.ts'
import { withFaults } from '#app/adapters/payments/with-faults.server.ts'
import { chosenPlan } from '#app/adapters/payments/sandbox-plan.server.ts'
import { stripeGateway } from '#app/adapters/payments/stripe.server.ts'
import { localFolder } from '#app/adapters/files/local-folder.server.ts'
import { mailboxOnly, smtpMailer } from '#app/adapters/mail/smtp.server.ts'
import { sharpPictures } from '#app/adapters/pictures/sharp.server.ts'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { withFallback } from '#app/adapters/search/with-fallback.server.ts'
import { withSharedAnswers } from '#app/adapters/search/shared-answers.server.ts'
import { announcer } from '#app/jobs/announce.server.ts'
import { subscriptions } from '#app/jobs/subscriptions.server.ts'
import { paths } from '#app/paths.ts'
import { systemClock, type Clock } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'
import { createLimits, type Limits } from '#app/platform/limits.server.ts'
import { createLog, type Log } from '#app/platform/log.server.ts'
import { createSealing } from '#app/platform/sealing.server.ts'

/** Everything a route or a job may use. The only place where adapters are chosen. */
export type Services = Core & {
  readonly config: Config
  readonly log: Log
  readonly gateways: PaymentGateways
  /** Tells of transfers into vendors' accounts; null where the operator has no such service. */
  readonly bankNotifications: BankNotifications | null
  readonly search: SearchIndex
  /** What keeps the index of a search server; null when PostgreSQL alone answers. */
  readonly searchServer: SearchServer | null
  readonly mailer: Mailer
  readonly files: FileStore
  readonly pictures: PicturePipeline
  readonly limits: Limits
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly sandboxSecret: string
  /** Makes the tokens in guests' links; with another secret every link sent so far is dead. */
  readonly linkSecret: string
}

export type ServiceChoices = {
  config: Config
  opened: OpenDatabase
  publicUrl: string
  sandboxSecret: string
  linkSecret: string
  /** Seals personal data; with another secret what was sealed so far is lost. */
  sealingSecret: string
  clock?: Clock
}

export function createServices({ config, opened, publicUrl, sandboxSecret, linkSecret, sealingSecret, clock }: ServiceChoices): Services {
  const core: Core = { db: opened.database, clock: clock ?? systemClock, announce: announcer(subscriptions), sealing: createSealing(sealingSecret) }
  const log = createLog(config.LOG_LEVEL)
  return {
    ...core,
    config,
    log,
    gateways: {
      ...sandbox(config, sandboxGateway(sandboxSecret, (reference) => publicUrl + paths.sandboxPayment(reference), chosenPlan(core))),
      'cash-on-delivery': cashOnDelivery,
      'vietqr': vietQr,
      ...stripe(core, config, log),
    },
    bankNotifications: bankTelling(config),
    ...searching(core, config, log),
    mailer: config.MAIL_URL ? smtpMailer(config.MAIL_URL, config.MAIL_FROM) : mailboxOnly,
    files: localFolder(`${config.DATA_DIR}/files`),
    pictures: sharpPictures,
    limits: createLimits(opened.pool),
    publicUrl,
    sandboxSecret,
    linkSecret,
  }
}

/** Cards are offered where the operator has keys for them. */
function stripe({ clock }: Core, config: Config, log: Log): PaymentGateways {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_BASE: apiBase } = config
  if (!secretKey || !webhookSecret) return {}
  return { stripe: stripeGateway({ secretKey, webhookSecret, apiBase, clock, onTrouble: (trouble) => log.error(trouble, 'Stripe did not do what was asked') }) }
}

/**
 * The pretend gateway takes no money: outside of demos and tests it is offered only to who gave it a secret, as the proof
 * under load does, which lets it fail as real ones do.
 */
function sandbox({ DEMO, NODE_ENV, SANDBOX_SECRET, SANDBOX_FAULTS }: Config, gateway: PaymentGateway): PaymentGateways {
  if (!DEMO && NODE_ENV === 'production' && !SANDBOX_SECRET) return {}
  return { sandbox: SANDBOX_FAULTS ? withFaults(gateway, SANDBOX_FAULTS) : gateway }
}

function bankTelling({ BANK_WEBHOOK_SECRET: hmacSecret, BANK_WEBHOOK_KEY: apiKey }: Config): BankNotifications | null {
  return hmacSecret || apiKey ? bankNotifications({ hmacSecret, apiKey }) : null
}

/** Search is never off: without a search server, or when it fails, PostgreSQL answers. */
function searching(core: Core, config: Config, log: Log): Pick<Services, 'search' | 'searchServer'> {
  const fallback = postgresSearch(core)
  if (!config.MEILI_URL) return { search: withSharedAnswers(fallback), searchServer: null }
  const { MEILI_URL: url, MEILI_KEY: key, MEILI_PREFIX: prefix, MEILI_DEADLINE_MS: deadlineMs } = config
  const connection = connectMeilisearch({ url, key, prefix, deadlineMs })
  return {
    search: withSharedAnswers(withFallback({ primary: meilisearch(core, connection), fallback, deadlineMs, log, clock: core.clock })),
    searchServer: meilisearchServer(connection),
  }
}
