import type { QuotedMethod } from '#app/domain/orders/rules/checkout-view.ts'
import { formatDong } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { RadioGroup } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { Step } from './step.tsx'

/** How to pay; a way this cart does not allow stays visible with its reason. Nothing is chosen for the shopper. */
export function PaymentChoice({ methods, reply }: { methods: readonly QuotedMethod[]; reply: FormReply }) {
  const locale = useLocale()
  const text = useText(checkoutText)
  const words = paymentMethodWords[locale]
  return (
    <Step title={text.payment}>
      <RadioGroup
        legend={<span className="sr-only">{text.payment}</span>}
        name="method"
        reply={reply}
        required
        options={methods.map(({ method, refusal }) => ({
          value: method,
          disabled: refusal !== null,
          label: <span className="font-semibold">{words[method].name}</span>,
          hint: refusal ? whyNot(refusal, locale) : words[method].hint,
        }))}
      />
    </Step>
  )
}

function whyNot({ reason, lines, limit }: NonNullable<QuotedMethod['refusal']>, locale: Locale): string {
  const text = checkoutText[locale]
  if (reason === 'alcohol') return text.cashAlcohol
  if (reason === 'vendor') return text.cashVendor
  if (reason === 'history') return text.cashHistory
  if (reason === 'no-account') return text.noAccount
  if (reason === 'too-much') return text.tooMuch(formatDong(limit, locale))
  return text.cashProduct(lines.map((line) => pick(locale, line.nameVi, line.nameEn)).join(', '))
}
