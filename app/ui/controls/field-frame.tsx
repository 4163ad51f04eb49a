import type { ReactNode } from 'react'
import { kitText } from '#app/i18n/ui/kit.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { fieldId, type FormReply } from './form-reply.ts'

/** What every field takes. `id` only where one page has two forms with the same field name. */
export type FieldProps = {
  label: ReactNode
  name: string
  id?: string
  hint?: ReactNode
  reply?: FormReply | null
}

/** The attributes that tie a control to its hint and its errors. */
export function describe({ name, id = fieldId(name), hint, reply }: FieldProps) {
  const errors = reply?.errors[name] ?? []
  const described = [hint ? `${id}-y` : '', errors.length > 0 ? `${id}-l` : ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': errors.length > 0 || undefined,
  }
}

/** Label above, hint under it, control, then what is wrong. */
export function FieldFrame(props: FieldProps & { required?: boolean; children: ReactNode }) {
  const { label, name, id = fieldId(name), hint, reply, required, children } = props
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
        {required && <RequiredMark />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {children}
      <FieldErrors id={id} errors={reply?.errors[name]} />
    </div>
  )
}

export function RequiredMark() {
  const text = useText(kitText)
  return (
    <span className="ml-1 text-terracotta" title={text.required} aria-hidden="true">
      *
    </span>
  )
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-y`} className="field-hint">
      {children}
    </p>
  )
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  if (!errors || errors.length === 0) return null
  return (
    <ul id={`${id}-l`} className="field-errors">
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}
