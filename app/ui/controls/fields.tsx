import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { kitText } from '#app/i18n/ui/kit.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { describe, FieldErrors, FieldFrame, FieldHint, type FieldProps } from './field-frame.tsx'
import { fieldId } from './form-reply.ts'

type Rest<Attributes> = Omit<Attributes, 'name' | 'id' | 'defaultValue' | 'children'>
type Typed = FieldProps & { defaultValue?: string | number }

const typedValue = ({ name, reply, defaultValue }: Typed) => reply?.values[name] ?? defaultValue

export function TextField(props: Typed & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const { label: _label, hint: _hint, reply: _reply, className = '', type = 'text', ...rest } = props
  return (
    <FieldFrame {...props}>
      <input
        {...rest}
        {...describe(props)}
        type={type}
        defaultValue={type === 'password' ? undefined : typedValue(props)}
        className={`input ${className}`}
      />
    </FieldFrame>
  )
}

export function TextArea(props: Typed & Rest<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { label: _label, hint: _hint, reply: _reply, className = '', rows = 4, ...rest } = props
  return (
    <FieldFrame {...props}>
      <textarea
        {...rest}
        {...describe(props)}
        rows={rows}
        defaultValue={typedValue(props)}
        className={`input ${className}`}
      />
    </FieldFrame>
  )
}

export type Option = { value: string; label: string }

export function SelectField(
  props: Typed & {
    options: readonly Option[]
    /** The empty first choice; left out when a value is always chosen. */
    placeholder?: string
  } & Rest<SelectHTMLAttributes<HTMLSelectElement>>,
) {
  const { label: _label, hint: _hint, reply: _reply, options, placeholder, className = '', ...rest } = props
  const text = useText(kitText)
  const value = typedValue(props)
  // Sent without a choice it is still open: a browser would mark the first option, which nobody chose.
  const isOpen = (value ?? '') === '' && !options.some((option) => option.value === '')
  return (
    <FieldFrame {...props}>
      <select {...rest} {...describe(props)} defaultValue={value} className={`input ${className}`}>
        {(placeholder !== undefined || isOpen) && <option value="">{placeholder ?? text.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** One box to tick; sends `value` (default `on`) when ticked. */
export function CheckboxField(
  props: FieldProps & { value?: string; defaultChecked?: boolean } & Rest<InputHTMLAttributes<HTMLInputElement>>,
) {
  const { label, name, hint, reply, value = 'on', defaultChecked, className = '', ...rest } = props
  const id = props.id ?? fieldId(name)
  return (
    <div className={`field ${className}`}>
      <label className="choice" htmlFor={id}>
        <input
          {...rest}
          {...describe(props)}
          type="checkbox"
          value={value}
          defaultChecked={reply ? reply.values[name] === value : defaultChecked}
        />
        <span>{label}</span>
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      <FieldErrors id={id} errors={reply?.errors[name]} />
    </div>
  )
}

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  reply,
  hint,
  required,
}: Omit<FieldProps, 'label' | 'id'> & {
  legend: ReactNode
  options: readonly RadioOption[]
  defaultValue?: string
  required?: boolean
}) {
  const { id, 'aria-describedby': described } = describe({ label: legend, name, hint, reply })
  const chosen = reply?.values[name] ?? defaultValue
  return (
    <fieldset id={id} tabIndex={-1} className="field" aria-describedby={described}>
      <legend className="field-label">{legend}</legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      <div className="grid gap-2">
        {options.map((option) => (
          <label key={option.value} className="choice choice-card">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              disabled={option.disabled}
              required={required}
            />
            <span>
              {option.label}
              {option.hint && <span className="field-hint block">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors id={id} errors={reply?.errors[name]} />
    </fieldset>
  )
}

/** Needs `encType="multipart/form-data"` on its form. Browsers never give a chosen file back after a refusal. */
export function FileField(props: FieldProps & Rest<InputHTMLAttributes<HTMLInputElement>>) {
  const { label: _label, hint: _hint, reply: _reply, className = '', ...rest } = props
  return (
    <FieldFrame {...props}>
      <input {...rest} {...describe(props)} type="file" className={`file-input ${className}`} />
    </FieldFrame>
  )
}
