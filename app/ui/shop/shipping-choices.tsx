import type { QuotedVendor, ShippingOption } from '#app/domain/orders/rules/checkout-view.ts'
import { preferredOption } from '#app/domain/orders/rules/preferred-option.ts'
import { pick } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { RadioGroup } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Step } from './step.tsx'

/** One way of delivery for each seller; what cannot be chosen says why. */
export function ShippingChoices({ vendors, reply }: { vendors: readonly QuotedVendor[]; reply: FormReply }) {
  const locale = useLocale()
  const text = useText(checkoutText)
  return (
    <Step title={text.shipping}>
      <p className="mb-4 text-ink-soft">{text.shippingLead}</p>
      {vendors.map((vendor) => {
        const name = pick(locale, vendor.nameVi, vendor.nameEn)
        if (vendor.options.length === 0) {
          return (
            <Notice key={vendor.vendorId} kind="warning" title={text.shippingOf(name)}>
              {text.noShipping}
            </Notice>
          )
        }
        return (
          <RadioGroup
            // Other options after another address: the marked one is then looked up again.
            key={`${vendor.vendorId}-${vendor.options.map((option) => option.refusal ?? '').join()}`}
            legend={text.shippingOf(name)}
            name={`shipping.${vendor.vendorId}`}
            reply={usableChoice(reply, vendor)}
            defaultValue={preferredOption(vendor)?.rateId}
            options={vendor.options.map((option) => ({
              value: option.rateId,
              disabled: option.fee === null,
              label: <OptionLabel option={option} />,
              hint: <OptionHint option={option} />,
            }))}
          />
        )
      })}
    </Step>
  )
}

/** A choice that no longer works marks nothing; its error stays. */
function usableChoice(reply: FormReply, { vendorId, options }: QuotedVendor): FormReply {
  const field = `shipping.${vendorId}`
  const isUsable = options.some((option) => option.rateId === reply.values[field] && option.fee !== null)
  if (isUsable) return reply
  const { [field]: _gone, ...values } = reply.values
  return { ...reply, values }
}

function OptionLabel({ option }: { option: ShippingOption }) {
  const text = useText(checkoutText)
  return (
    <span className="flex flex-wrap justify-between gap-x-4">
      <span className="font-semibold">{pick(useLocale(), option.nameVi, option.nameEn)}</span>
      {option.fee !== null && (option.fee === 0n ? <span>{text.free}</span> : <Money amount={option.fee} />)}
    </span>
  )
}

function OptionHint({ option }: { option: ShippingOption }) {
  const text = useText(checkoutText)
  const refusals = { 'too-far': text.tooFar, 'needs-other-care': text.needsOtherCare, 'too-slow': text.tooSlow }
  if (option.refusal) return refusals[option.refusal]
  return option.kind === 'pickup' ? text.pickupDays(option.maxDays) : text.days(option.minDays, option.maxDays)
}
