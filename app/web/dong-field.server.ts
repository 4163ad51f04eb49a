import { z } from 'zod'
import { dong } from '#app/domain/shared/money.ts'

/** An amount as people type it: `25000`, `25.000`, `25,000 đ`. Whole đồng, at most 999 thousand million. */
export function dongField(message: string) {
  return z
    .string()
    .transform((text) => text.replace(/[\s.,]|₫|đ(ồng)?$/giu, ''))
    .pipe(z.string().regex(/^\d{1,12}$/, message))
    .transform((digits) => dong(BigInt(digits)))
}
