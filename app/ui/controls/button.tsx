import type { ButtonHTMLAttributes } from 'react'
import { Link, type LinkProps } from './link.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'normal' | 'small'
type Look = { variant?: ButtonVariant; size?: ButtonSize }

const variants: Record<ButtonVariant, string> = {
  primary: 'button-primary',
  secondary: 'button-secondary',
  quiet: 'button-quiet',
  danger: 'button-danger',
}

function classOf({ variant = 'primary', size = 'normal' }: Look, extra = ''): string {
  return `button ${variants[variant]} ${size === 'small' ? 'button-small' : ''} ${extra}`.trimEnd()
}

/** Sends its form unless `type` says otherwise. */
export function Button({
  variant,
  size,
  className,
  type = 'submit',
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...rest} type={type} className={classOf({ variant, size }, className)} />
}

/** A link that looks like a button, for going somewhere; `reloadDocument` for downloads. */
export function ButtonLink({ variant, size, className, ...rest }: Look & LinkProps) {
  return <Link {...rest} className={classOf({ variant, size }, className)} />
}
