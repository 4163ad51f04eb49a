import { z } from 'zod'
import { decisionText } from '#app/i18n/moderation/decisions.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { parseForm, type ParsedForm } from './parse-form.server.ts'

/**
 * Reads the form by which an officer decides: one of `intents` and, unless the intent is among `withoutReason`, a
 * reason of at least three characters.
 */
export function parseDecision<const Intent extends string>(
  form: FormData,
  locale: Locale,
  intents: readonly [Intent, ...Intent[]],
  withoutReason: readonly NoInfer<Intent>[],
): Promise<ParsedForm<{ intent: Intent; reason: string }>> {
  const text = decisionText[locale]
  const schema = z
    .object({
      intent: z.enum(intents, { error: text.choiceMissing }),
      reason: z.string().max(2000).default(''),
    })
    .refine(({ intent, reason }) => (withoutReason as readonly string[]).includes(intent) || reason.length >= 3, {
      error: text.reasonMissing,
      path: ['reason'],
    })
  return parseForm(form, schema, locale) as Promise<ParsedForm<{ intent: Intent; reason: string }>>
}
