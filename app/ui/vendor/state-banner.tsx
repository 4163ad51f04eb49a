import type { VendorState } from '#app/domain/vendors/rules/vendor-states.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { vendorDeskText } from '#app/i18n/vendor/desk.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'

type StateBannerProps = { state: VendorState; officerNote: string | null; mayEdit: boolean; isOnApplication: boolean }

/** Why a vendor cannot sell now, what the officer said, and where to go; nothing once it sells. */
export function StateBanner({ state, officerNote, mayEdit, isOnApplication }: StateBannerProps) {
  const text = useText(vendorDeskText)
  if (state === 'approved') return null
  const isOpen = state === 'draft' || state === 'changesRequested'
  const kind = state === 'submitted' ? 'info' : state === 'draft' || state === 'changesRequested' ? 'warning' : 'error'
  const more = { draft: text.draftText, submitted: text.submittedText, suspended: text.suspendedText } as const
  return (
    <div className="mb-5">
      <Notice kind={kind} title={text[state]}>
        {officerNote && <p className="whitespace-pre-line">{text.officerSays(officerNote)}</p>}
        {state in more && <p>{more[state as keyof typeof more]}</p>}
        {isOpen && !mayEdit && <p>{text.onlyLeader}</p>}
        {isOpen && mayEdit && !isOnApplication && (
          <p className="mt-3">
            <ButtonLink to={paths.vendorApplication()}>{text.toApplication}</ButtonLink>
          </p>
        )}
      </Notice>
    </div>
  )
}
