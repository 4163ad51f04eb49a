import type { ReactNode } from 'react'

/** Facts as term and description; terms beside their descriptions where there is room. */
export function DefinitionList({ items }: { items: readonly { term: ReactNode; description: ReactNode }[] }) {
  return (
    <dl className="definitions">
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
