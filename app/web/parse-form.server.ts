import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'
import type { Locale } from '#app/i18n/locale.ts'
import { fieldErrors } from '#app/i18n/field-errors.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { sentForm } from './sent-form.server.ts'

export type ParsedForm<Value> =
  | { ok: true; value: Value; formData: FormData }
  | { ok: false; reply: FormReply; formData: FormData }

/**
 * Reads a form with a zod schema. Text arrives trimmed and in Unicode form C (keyboards and phones differ), an empty
 * field as `undefined`. A rule without a message of its own answers in the language of the page; with a request the
 * language is known, with bare form data pass it.
 */
export async function parseForm<Schema extends z.ZodType>(
  source: Request | FormData,
  schema: Schema,
  locale?: Locale,
): Promise<ParsedForm<z.output<Schema>>> {
  const language = locale ?? (source instanceof Request ? await localeOf(source) : 'vi')
  const formData = tidy(source instanceof Request ? await sentForm(source) : source)
  const submission = parseWithZod(formData, { schema, error: fieldErrors(language) })
  if (submission.status === 'success') return { ok: true, value: submission.value as z.output<Schema>, formData }
  const { '': formErrors = [], ...errors } = submission.error ?? {}
  return {
    ok: false,
    formData,
    reply: formReply(formData, { errors: withoutEmpty(errors), formErrors: formErrors ?? [] }),
  }
}

export type ParsedFields<Value> = { ok: true; value: Value } | { ok: false; reply: FormReply }

/**
 * The same for a form that is nothing but named texts, without the detour over form data: for the steps of the checkout.
 * The schema is to be made once.
 */
export function parseFields<Schema extends z.ZodType>(
  values: Readonly<Record<string, string>>,
  schema: Schema,
  locale: Locale,
): ParsedFields<z.output<Schema>> {
  const typed = Object.entries(values).map(([name, text]) => [name, tidyText(text)] as const)
  const filled = Object.fromEntries(typed.filter(([, text]) => text !== ''))
  const parsed = schema.safeParse(filled, { error: fieldErrors(locale) })
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string[]> = {}
  for (const { path, message } of parsed.error.issues) (errors[path.join('.')] ??= []).push(message)
  const { '': formErrors = [], ...rest } = errors
  return { ok: false, reply: { values: Object.fromEntries(typed), errors: rest, formErrors } }
}

/** The texts of a form in which no name comes twice. */
export function textsOf(formData: FormData): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of formData) if (typeof value === 'string') texts[name] = value
  return texts
}

function tidy(formData: FormData): FormData {
  const tidied = new FormData()
  for (const [name, value] of formData) {
    if (typeof value !== 'string') tidied.append(name, value)
    else tidied.append(name, /password/i.test(name) ? value : tidyText(value))
  }
  return tidied
}

/** PostgreSQL keeps no zero bytes, and nobody types them. */
function tidyText(text: string): string {
  return text.replaceAll('\0', '').normalize('NFC').trim()
}

function withoutEmpty(errors: Record<string, string[] | null>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(errors).filter((entry): entry is [string, string[]] => !!entry[1]?.length))
}
