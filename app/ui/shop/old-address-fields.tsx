import { addressOf, type Ward } from '#app/domain/places/rules/place.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { RadioGroup, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Notice } from '#app/ui/feedback/notice.tsx'

export type OldAddress = { candidates: readonly { ward: Ward; oldName: string; partial: boolean }[] }

/** For people who know their address as it was before July 2025; several answers are a choice. */
export function OldAddressFields({ found, reply }: { found: OldAddress | null; reply: FormReply }) {
  const text = useText(checkoutText)
  const hasWard = Boolean(reply.values.ward || reply.values.wardCode)
  return (
    <details className="mb-4.5 rounded-control border border-line px-4" open={found !== null}>
      <summary className="flex min-h-11 items-center py-2 font-semibold text-sea underline">{text.old}</summary>
      <div className="pt-2">
        <TextField label={text.oldLabel} name="oldAddress" hint={text.oldHint} reply={reply} maxLength={300} />
        <Button name="intent" value="old" variant="secondary" className="mb-4.5">
          {text.understand}
        </Button>
        {found?.candidates.length === 0 && (
          <div className="mb-4.5">
            <Notice kind="warning">
              {text.oldUnknown}
              {hasWard && ` ${text.oldKept}`}
            </Notice>
          </div>
        )}
        {found && found.candidates.length > 0 && (
          <RadioGroup
            legend={text.oldChoose}
            name="wardChoice"
            options={found.candidates.map(({ ward, oldName, partial }) => ({
              value: ward.code,
              label: addressOf('', ward),
              hint: partial ? text.oldPart(oldName) : oldName,
            }))}
          />
        )}
      </div>
    </details>
  )
}
