import type { ElementType, ReactNode } from 'react'

type Titled = { title: ReactNode; actions?: ReactNode; children?: ReactNode }

/** A page's heading and what is under it; the shell around it gives the width. */
export function Page({ title, lead, actions, children }: Titled & { lead?: ReactNode }) {
  return (
    <div className="page">
      <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1>{title}</h1>
          {lead && <p className="mt-2 max-w-3xl text-lg text-ink-soft">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

export function Section({ title, actions, id, children }: Titled & { id?: string }) {
  return (
    <section className="section" id={id}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  )
}

export function Card({ as: Tag = 'div', className = '', children }: { as?: ElementType; className?: string; children: ReactNode }) {
  return <Tag className={`card p-4 sm:p-5 ${className}`}>{children}</Tag>
}

/** Content and a narrower side (filters, a total): beside each other where there is room, else one under the other. */
export function Columns({ side, sideFirst = false, children }: { side: ReactNode; sideFirst?: boolean; children: ReactNode }) {
  const aside = <div className="columns-side">{side}</div>
  return (
    <div className={`columns-frame ${sideFirst ? 'columns-side-first' : ''}`}>
      {sideFirst && aside}
      <div className="min-w-0">{children}</div>
      {!sideFirst && aside}
    </div>
  )
}
