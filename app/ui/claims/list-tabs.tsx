import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { withQuery } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'

/** What waits for the officer, or everything. */
export function ListTabs({ label, all, first, to }: { label: string; all: boolean; first: string; to: string }) {
  const text = useText(deskClaimText)
  return (
    <nav aria-label={label} className="mb-4 flex flex-wrap gap-2">
      <ButtonLink to={to} size="small" variant={all ? 'secondary' : 'primary'} aria-current={all ? undefined : 'page'}>
        {first}
      </ButtonLink>
      <ButtonLink to={withQuery(to, { tat_ca: '1' })} size="small" variant={all ? 'primary' : 'secondary'} aria-current={all ? 'page' : undefined}>
        {text.all}
      </ButtonLink>
    </nav>
  )
}
