import { z } from 'zod'
import { shippingClasses, shippingKinds, shippingZones, type ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'
import type { NewShippingRate } from '#app/domain/vendors/rules/shipping-rate-rules.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { shippingText } from '#app/i18n/vendor/shipping.ts'
import { dongField } from './dong-field.server.ts'
import { filledForm, type FormReply } from './form-reply.ts'

export function shippingSchema(locale: Locale) {
  const money = dongField(shippingText[locale].money)
  return z.object({
    key: z.string(),
    kind: z.enum(shippingKinds),
    nameVi: z.string().min(2).max(80),
    nameEn: z.string().max(80).optional(),
    zone: z.enum(shippingZones),
    baseFee: money,
    perKgFee: money,
    freeFrom: money.optional(),
    minDays: z.int().min(0).max(60),
    maxDays: z.int().min(0).max(60),
    shippingClasses: z.array(z.enum(shippingClasses)).optional(),
  })
}

export function rateOf(typed: z.output<ReturnType<typeof shippingSchema>>): NewShippingRate {
  const { key: _key, nameEn = '', freeFrom = null, shippingClasses: classes = [], ...rate } = typed
  return { ...rate, nameEn, freeFrom, shippingClasses: classes }
}

/** The form as it stands for a rate that is to be changed. */
export function formOf(rate: ShippingRate): FormReply {
  return filledForm({
    kind: rate.kind,
    nameVi: rate.nameVi,
    nameEn: rate.nameEn,
    zone: rate.zone,
    baseFee: String(rate.baseFee),
    perKgFee: String(rate.perKgFee),
    freeFrom: rate.freeFrom === null ? '' : String(rate.freeFrom),
    minDays: String(rate.minDays),
    maxDays: String(rate.maxDays),
    shippingClasses: rate.shippingClasses.join(','),
  })
}
