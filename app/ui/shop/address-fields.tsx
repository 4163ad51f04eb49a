import type { Province, Ward } from '#app/domain/places/rules/place.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextArea, TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { OldAddressFields, type OldAddress } from './old-address-fields.tsx'
import { Step } from './step.tsx'
import { useFilledIn } from './use-filled-in.ts'
import { useWards } from './use-wards.ts'

type SavedAddress = { id: string; name: string; fullAddress: string }

type AddressFieldsProps = {
  provinces: readonly Province[]
  /** Of the chosen province; none before one is chosen. */
  wards: readonly Ward[]
  addresses: readonly SavedAddress[]
  oldAddress: OldAddress | null
  reply: FormReply
}

/** Province, ward and line. Without JavaScript a button fetches the wards of the province. */
export function AddressFields({ provinces, wards, addresses, oldAddress, reply }: AddressFieldsProps) {
  const text = useText(checkoutText)
  const { options, isAlive, choose } = useWards(wards)
  const lineKey = useFilledIn('addressLine', reply.values.addressLine)
  return (
    <Step title={text.address} id="dia-chi">
      {addresses.length > 0 && <SavedAddresses addresses={addresses} />}
      <div className="grid items-end gap-x-4 sm:grid-cols-[1fr_auto]">
        <SelectField
          // The server may know the province from an old or a saved address: the list then starts anew.
          key={`tinh-${reply.values.province}`}
          label={text.province}
          name="province"
          reply={reply}
          required
          placeholder=""
          options={provinces.map((province) => ({ value: province.code, label: province.name }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {!isAlive && (
          <Button name="intent" value="province" variant="secondary" className="mb-4.5">
            {text.chooseProvince}
          </Button>
        )}
      </div>
      <SelectField
        key={`xa-${reply.values.ward}-${options[0]?.value}`}
        label={text.ward}
        name="ward"
        hint={text.wardHint}
        reply={reply}
        required
        placeholder={options.length === 0 ? text.provinceFirst : ''}
        options={options}
      />
      <OldAddressFields found={oldAddress} reply={reply} />
      <TextField
        key={lineKey}
        label={text.addressLine}
        name="addressLine"
        reply={reply}
        required
        autoComplete="street-address"
        maxLength={200}
      />
      <TextArea label={text.note} name="note" rows={2} reply={reply} maxLength={500} />
    </Step>
  )
}

function SavedAddresses({ addresses }: { addresses: readonly SavedAddress[] }) {
  const text = useText(checkoutText)
  const options = addresses.map(({ id, name, fullAddress }) => ({ value: id, label: `${name}, ${fullAddress}` }))
  return (
    <div className="grid items-end gap-x-4 sm:grid-cols-[1fr_auto]">
      <SelectField label={text.saved} name="saved" options={options} defaultValue={options[0]?.value} />
      <Button name="intent" value="saved" variant="secondary" className="mb-4.5">
        {text.useSaved}
      </Button>
    </div>
  )
}
