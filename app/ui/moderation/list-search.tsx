import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { listText } from '#app/i18n/moderation/lists.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextField, type Option } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'

type ListSearchProps = {
  label: string
  text: string
  state: string
  states: readonly Option[]
  /** The list without conditions. */
  clearTo: string
  /** One more condition. */
  children?: ReactNode
}

/** The conditions of a list, as a form that makes an address: it can be kept, sent and gone back to. */
export function ListSearch({ label, text, state, states, clearTo, children }: ListSearchProps) {
  const words = useText(listText)
  return (
    <Form method="get" role="search" className="conditions card mb-5 p-4">
      <TextField label={label} name="tim" type="search" defaultValue={text} autoComplete="off" />
      <SelectField label={words.state} name="trang_thai" options={states} defaultValue={state} placeholder={words.anyState} />
      {children}
      <div className="field flex flex-wrap gap-2">
        <Button>{words.search}</Button>
        {(text !== '' || state !== '') && (
          <Link to={clearTo} className="button button-quiet">
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  )
}
