import type { ReactNode } from 'react'
import { Card } from '#app/ui/layouts/page.tsx'

/** One numbered part of the checkout. */
export function Step({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={title}>
      <h2 className="mb-3">{title}</h2>
      <Card>{children}</Card>
    </section>
  )
}
