import { z } from 'zod'
import { readFaults } from './gateway-faults.ts'

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0', ''])
    .optional()
    .transform((value) => (value === undefined || value === '' ? fallback : value === 'true' || value === '1'))

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** The address shoppers type; links in letters and QR codes start with it. */
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres:// or postgresql://').optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** Embedded database, uploaded files and generated secrets live here. */
  DATA_DIR: z.string().default('.data'),
  /** Web processes that share the port; more than one pays from two cores on. */
  WEB_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  /** Shows demo accounts and fills an empty database with the demo market; unset: only with the embedded database. */
  DEMO: z
    .enum(['true', 'false', '1', '0', ''])
    .optional()
    .transform((value) => (value ? value === 'true' || value === '1' : null)),
  /** Officers and the operator type a code from their telephone; unset: everywhere but in a demo. */
  DESK_SECOND_FACTOR: z
    .enum(['true', 'false', '1', '0', ''])
    .optional()
    .transform((value) => (value ? value === 'true' || value === '1' : null)),
  /** Jobs run in the web process unless this is false (then start `npm run worker`). */
  JOBS_IN_PROCESS: flag(true),
  TRUST_PROXY: flag(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SANDBOX_SECRET: z.string().min(16).optional(),
  /** How often the pretend gateway fails, e.g. `begin=0.1,refund=0.3`; for the proof under load. */
  SANDBOX_FAULTS: z
    .string()
    .transform((setting, context) => readFaults(setting) ?? (context.addIssue('must be like begin=0.1,refund=0.3'), z.NEVER))
    .optional(),
  LINK_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Seals personal numbers and second factors in the database; keep a copy apart from its backups. */
  SEALING_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** A Meilisearch server; unset: PostgreSQL answers searches. */
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  /** Every index and key of ours on that server begins with it. */
  MEILI_PREFIX: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be of small letters, digits and hyphens').default('cho-ba-tinh'),
  /** When the search server takes longer, PostgreSQL answers. */
  MEILI_DEADLINE_MS: z.coerce.number().int().min(20).max(10_000).default(400),
  /** Stripe's key (test or live) and the secret of its webhook; without both, paying by card is not offered. */
  STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a secret or restricted key: sk_test_…, rk_live_…').optional(),
  STRIPE_WEBHOOK_SECRET: z.string().regex(/^whsec_\S+$/, 'must start with whsec_').optional(),
  /** Only for tests: where a mock answers in Stripe's place. */
  STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
  /** What a bank-notification service signs with, or the key it sends; without either, none is listened to. */
  BANK_WEBHOOK_SECRET: z.string().min(16).optional(),
  BANK_WEBHOOK_KEY: z.string().min(16).optional(),
  MAIL_URL: z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://').optional(),
  MAIL_FROM: z.string().default('Chợ Ba Tỉnh <khong-tra-loi@chobatinh.test>'),
  /** Who runs the floor, as it stands on statements. */
  FLOOR_NAME: z.string().default('Đơn vị vận hành Chợ Ba Tỉnh'),
  FLOOR_TAX_CODE: z.string().regex(/^\d{10}(-?\d{3})?$/, 'must have 10 or 13 digits').optional(),
  FLOOR_ADDRESS: z.string().optional(),
  /** How long the period is that vendors settle with the floor. */
  SETTLEMENT_PERIOD: z.enum(['month', 'half-month', 'week']).default('month'),
})
  .transform(({ DEMO, ...rest }) => ({ ...rest, DEMO: DEMO ?? rest.DATABASE_URL === undefined }))
  .transform(({ DESK_SECOND_FACTOR, ...rest }) => ({ ...rest, DESK_SECOND_FACTOR: DESK_SECOND_FACTOR ?? !rest.DEMO }))
  .superRefine((config, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: webhook, STRIPE_API_BASE: base, DEMO } = config
    if (key && !webhook) fault('STRIPE_WEBHOOK_SECRET', 'is needed with STRIPE_SECRET_KEY: nobody would hear that a card was paid')
    if (webhook && !key) fault('STRIPE_SECRET_KEY', 'is needed with STRIPE_WEBHOOK_SECRET')
    if (key?.includes('_live_') && DEMO) fault('STRIPE_SECRET_KEY', 'is a live key: a demo must not take real money')
    if (key?.includes('_live_') && base) fault('STRIPE_API_BASE', 'is for test keys only')
  })

export type Config = z.output<typeof schema>

/**
 * Reads the whole configuration once. On failure throws one error that lists every fault, so that an operator
 * mends them in one go.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The configuration has ${faults.length} fault(s):\n${faults.join('\n')}`)
}
