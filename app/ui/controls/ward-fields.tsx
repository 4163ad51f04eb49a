import type { Province, Ward } from '#app/domain/places/rules/place.ts'
import { useWards } from '#app/ui/shop/use-wards.ts'
import { Button } from './button.tsx'
import { SelectField } from './fields.tsx'
import type { FormReply } from './form-reply.ts'

type WardFieldsProps = {
  text: { province: string; chooseProvince: string; provinceFirst: string; ward: string; wardHint: string }
  provinces: readonly Province[]
  /** Of the chosen province; none before one is chosen. */
  wards: readonly Ward[]
  reply: FormReply
}

/** Fields `province` and `wardCode`. Without JavaScript a button with the intent `province` brings the wards of the province. */
export function WardFields({ text, provinces, wards, reply }: WardFieldsProps) {
  const { options, isAlive, choose } = useWards(wards)
  const { province = '', wardCode = '' } = reply.values
  return (
    <>
      <div className="grid items-end gap-x-4 sm:grid-cols-[1fr_auto]">
        <SelectField
          key={`province-${province}`}
          label={text.province}
          name="province"
          reply={reply}
          placeholder=""
          options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        {!isAlive && (
          <Button name="intent" value="province" variant="secondary" className="mb-4.5">
            {text.chooseProvince}
          </Button>
        )}
      </div>
      <SelectField
        key={`ward-${wardCode}-${options[0]?.value}`}
        label={text.ward}
        name="wardCode"
        hint={text.wardHint}
        reply={reply}
        placeholder={options.length === 0 ? text.provinceFirst : ''}
        options={options}
      />
    </>
  )
}
