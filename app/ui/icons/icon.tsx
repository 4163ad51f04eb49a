import type { ReactNode } from 'react'

export type IconProps = { className?: string }

/** The frame of every icon: drawn in the colour of the text, silent for screen readers (the words beside it speak). */
export function Icon({ className = 'size-6', children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
