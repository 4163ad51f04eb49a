import type { ReactNode } from 'react'
import { BasketIcon } from '#app/ui/icons/basket-icon.tsx'

/** Instead of an empty list: what would be here and what to do next. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="card grid justify-items-center gap-3 px-5 py-10 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-sun-soft text-terracotta">
        <BasketIcon className="size-8" />
      </span>
      <p className="text-xl font-semibold">{title}</p>
      {children && <div className="max-w-md text-ink-soft">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  )
}
