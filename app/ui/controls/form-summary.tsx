import { useEffect, useRef } from 'react'
import { kitText } from '#app/i18n/ui/kit.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { fieldId, type FormReply } from './form-reply.ts'

type FormSummaryProps = {
  reply?: FormReply | null
  /** What the fields are called, by their names. A page's whole dictionary will do where its texts are named after the fields. */
  labels: Readonly<Record<string, unknown>>
  /** Of the fields that have an id of their own, because the page has two of that name. */
  ids?: Readonly<Record<string, string>>
}

/**
 * What is wrong with a form, above it: takes the focus, and each line names its field and leads to it. Nothing when all is
 * well. It is rendered before the fields, so it has to be told what they are called.
 */
export function FormSummary({ reply, labels, ids = {} }: FormSummaryProps) {
  const text = useText(kitText)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [reply])
  if (!reply) return null
  const fields = Object.entries(reply.errors).filter(([, errors]) => errors.length > 0)
  if (fields.length === 0 && reply.formErrors.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice notice-error mb-5">
      <p className="font-semibold">{text.errorsTitle}</p>
      <ul className="mt-1 list-disc pl-5">
        {reply.formErrors.map((error) => (
          <li key={error}>{error}</li>
        ))}
        {fields.map(([name, errors]) => (
          <li key={name}>
            <a href={`#${ids[name] ?? fieldId(name)}`} className="link text-inherit">
              {named(labels[name], errors[0] ?? '')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** `E-mail: Vui lòng điền mục này.`; after a label that is a sentence or a question a colon would be one mark too many. */
function named(label: unknown, error: string): string {
  if (typeof label !== 'string') return error
  return `${label}${/[.?!]$/.test(label) ? '' : ':'} ${error}`
}
