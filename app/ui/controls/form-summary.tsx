import { useEffect, useRef } from 'react'
import { kitText } from '#app/i18n/ui/kit.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { fieldId, type FormReply } from './form-reply.ts'

/** What is wrong with a form, above it: takes the focus, and each line leads to its field. Nothing when all is well. */
export function FormSummary({ reply }: { reply?: FormReply | null }) {
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
            <a href={`#${fieldId(name)}`} className="link text-inherit">
              {errors[0]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
