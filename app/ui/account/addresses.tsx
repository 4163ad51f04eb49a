import { Form } from '@remix-run/react'
import type { SavedAddress } from '#app/domain/accounts/rules/saved-address.ts'
import type { Province, Ward } from '#app/domain/places/rules/place.ts'
import { accountText } from '#app/i18n/account/account.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { WardFields } from '#app/ui/controls/ward-fields.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

/** Of the fields that the form about oneself, on the same page, has too. */
export const addressIds = { name: 'dc-ten', phone: 'dc-dien-thoai' }

export function AddressList({ addresses }: { addresses: readonly SavedAddress[] }) {
  const text = useText(accountText)
  if (addresses.length === 0) return <p className="text-ink-soft">{text.noAddresses}</p>
  return (
    <ul className="grid gap-3">
      {addresses.map((address) => (
        <Card as="li" key={address.id} className="flex flex-wrap items-center justify-between gap-3">
          <div className="min-w-0">
            <p className="font-semibold">
              {address.name}, {address.phone}
            </p>
            <p>{address.fullAddress}</p>
          </div>
          <Form method="post">
            <input type="hidden" name="addressId" value={address.id} />
            <Button name="intent" value="remove-address" variant="quiet" size="small" aria-label={text.removeNamed(address.fullAddress)}>
              {text.remove}
            </Button>
          </Form>
        </Card>
      ))}
    </ul>
  )
}

type NewAddressProps = {
  /** The new address's id, so that a form sent twice is kept once. */
  formKey: string
  isOpen: boolean
  provinces: readonly Province[]
  wards: readonly Ward[]
  reply: FormReply
}

export function NewAddress({ formKey, isOpen, provinces, wards, reply }: NewAddressProps) {
  const text = useText(accountText)
  return (
    <details className="card mt-4 px-4" open={isOpen}>
      <summary className="link flex min-h-11 items-center font-semibold">{text.addAddress}</summary>
      <Form method="post" key={formKey} className="pt-3 pb-4">
        {/* The first button answers the Enter key; the one for the province must not. */}
        <button name="intent" value="add-address" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={text.receiver} name="name" id={addressIds.name} autoComplete="name" maxLength={100} reply={reply} />
        <TextField label={text.phone} name="phone" id={addressIds.phone} type="tel" autoComplete="tel" maxLength={20} reply={reply} />
        <WardFields text={text} provinces={provinces} wards={wards} reply={reply} />
        <TextField label={text.addressLine} name="addressLine" autoComplete="street-address" maxLength={200} reply={reply} />
        <Button name="intent" value="add-address">
          {text.keep}
        </Button>
      </Form>
    </details>
  )
}
