import type { ReactNode } from 'react'

export type Column = {
  key: string
  label: string
  align?: 'left' | 'right'
  /** A reference or a badge, which in two lines reads as two; in a card it may break, where it would not fit otherwise. */
  isOneLine?: boolean
}
export type Row = { key: string; cells: Record<string, ReactNode> }

/**
 * Rows of facts. In little room each row becomes a card with its column names; the roles are written out because
 * browsers drop a table's meaning when its display changes.
 */
export function DataTable({ caption, columns, rows }: { caption: string; columns: readonly Column[]; rows: readonly Row[] }) {
  return (
    <div className="data-table-frame">
      <table role="table" className="data-table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={looksOf(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row">
              {columns.map((column) => (
                <td key={column.key} role="cell" data-label={column.label} className={looksOf(column)}>
                  <div>{row.cells[column.key]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function looksOf({ align, isOneLine }: Column): string | undefined {
  const looks = [align === 'right' && 'data-right', isOneLine && 'data-one-line'].filter(Boolean)
  return looks.length > 0 ? looks.join(' ') : undefined
}
