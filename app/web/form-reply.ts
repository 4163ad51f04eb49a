import type { FormReply } from '#app/ui/controls/form-reply.ts'

export type { FormReply }

/** Keeps what was typed and tells what is wrong; for problems that a use case found after the form was well formed. */
export function formReply(
  formData: FormData,
  wrong: { errors?: Record<string, string[]>; formErrors?: string[] },
): FormReply {
  return { values: typedValues(formData), errors: wrong.errors ?? {}, formErrors: wrong.formErrors ?? [] }
}

/** A form filled in by us: nothing is wrong with it yet. */
export function filledForm(values: Record<string, string>): FormReply {
  return { values, errors: {}, formErrors: [] }
}

function typedValues(formData: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const name of new Set(formData.keys())) {
    if (/password/i.test(name)) continue
    const texts = formData.getAll(name).filter((value): value is string => typeof value === 'string')
    if (texts.length > 0) values[name] = texts.join(',')
  }
  return values
}
