import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { vendorRoles, type VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { roleNames } from '#app/i18n/vendor/role-names.ts'
import { staffText } from '#app/i18n/vendor/staff.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'

type Colleague = { id: string; userId: string; name: string; email: string; role: VendorRole }
type Invitation = { id: string; email: string; role: VendorRole; expiresAt: Date }

/** Everybody who works here; forms only for those who may change it. */
export function Colleagues({ colleagues, ownId, mayManage }: { colleagues: readonly Colleague[]; ownId: string; mayManage: boolean }) {
  const locale = useLocale()
  const text = useText(staffText)
  const rows = colleagues.map((person) => ({
    key: person.id,
    cells: {
      name: person.userId === ownId ? `${person.name} (${text.you})` : person.name,
      email: <span className="break-all">{person.email}</span>,
      role: mayManage ? <RoleForm person={person} /> : roleNames[locale][person.role],
      ...(mayManage ? { actions: <OneButton id={person.id} intent="remove" label={text.removeNamed(person.name)} text={text.remove} /> } : {}),
    } satisfies Record<string, ReactNode>,
  }))
  const columns = [
    { key: 'name', label: text.name },
    { key: 'email', label: text.email },
    { key: 'role', label: text.role },
    ...(mayManage ? [{ key: 'actions', label: '' }] : []),
  ]
  return <DataTable caption={text.colleagues} columns={columns} rows={rows} />
}

export function Invitations({ invitations, mayManage }: { invitations: readonly Invitation[]; mayManage: boolean }) {
  const locale = useLocale()
  const text = useText(staffText)
  const rows = invitations.map((one) => ({
    key: one.id,
    cells: {
      email: (
        <>
          <span className="block break-all">{one.email}</span>
          <span className="block text-ink-soft">{text.until(formatDate(one.expiresAt, locale))}</span>
        </>
      ),
      role: roleNames[locale][one.role],
      ...(mayManage ? { actions: <OneButton id={one.id} intent="take-back" label={text.takeBackNamed(one.email)} text={text.takeBack} /> } : {}),
    } satisfies Record<string, ReactNode>,
  }))
  const columns = [
    { key: 'email', label: text.email },
    { key: 'role', label: text.role },
    ...(mayManage ? [{ key: 'actions', label: '' }] : []),
  ]
  return <DataTable caption={text.invitations} columns={columns} rows={rows} />
}

function RoleForm({ person }: { person: Colleague }) {
  const locale = useLocale()
  const text = useText(staffText)
  return (
    <Form method="post" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="id" value={person.id} />
      <select name="role" defaultValue={person.role} aria-label={text.roleOf(person.name)} className="input w-auto">
        {vendorRoles.map((role) => (
          <option key={role} value={role}>
            {roleNames[locale][role]}
          </option>
        ))}
      </select>
      <Button name="intent" value="role" variant="secondary" size="small" aria-label={text.changeRoleOf(person.name)}>
        {text.changeRole}
      </Button>
    </Form>
  )
}

function OneButton({ id, intent, label, text }: { id: string; intent: string; label: string; text: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button name="intent" value={intent} variant="quiet" size="small" aria-label={label}>
        {text}
      </Button>
    </Form>
  )
}
