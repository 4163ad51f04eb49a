import type { Province, Ward } from '#app/domain/places/rules/place.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { applicationText } from '#app/i18n/vendor/application.ts'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { WardFields } from '#app/ui/controls/ward-fields.tsx'
import { OldAddressFields, type OldAddress } from '#app/ui/shop/old-address-fields.tsx'
import { ApplicationSectionCard } from './application-sections.tsx'

type AddressSectionProps = {
  provinces: readonly Province[]
  wards: readonly Ward[]
  oldAddress: OldAddress | null
  reply: FormReply
}

/** Where the business is: it decides the region its goods come from and whose officers read the application. */
export function AddressSection({ provinces, wards, oldAddress, reply }: AddressSectionProps) {
  const text = useText(applicationText)
  return (
    <ApplicationSectionCard section="address">
      <WardFields text={text} provinces={provinces} wards={wards} reply={reply} />
      <OldAddressFields found={oldAddress} reply={reply} />
      <TextField
        label={text.addressLine}
        name="addressLine"
        maxLength={200}
        autoComplete="street-address"
        reply={reply}
      />
    </ApplicationSectionCard>
  )
}
