import { newId } from '#app/domain/shared/ids.ts'
import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { NewRate } from '../rules/new-rate.ts'

/** One change of rates at a time. */
export async function lockRates(tx: Transaction): Promise<void> {
  await lockUntilCommit(tx, 'rates')
}

export type RateSlot = Pick<NewRate, 'kind' | 'vendorId' | 'legalForm' | 'categorySlug' | 'selfProduced'>

/** Whether a rate of the same kind, for the same sellers and goods, begins at this instant or later. */
export async function hasLaterRate(tx: Transaction, { kind, vendorId, legalForm, categorySlug, selfProduced }: RateSlot, from: Date): Promise<boolean> {
  const later = { categorySlug, effectiveFrom: { gte: from } }
  const count = kind === 'commission' ? tx.commissionRate.count({ where: { vendorId, ...later } }) : tx.taxRate.count({ where: { kind, legalForm, selfProduced, ...later } })
  return (await count) > 0
}

/** The rate that holds until then ends where the new one begins. */
export async function replaceRate(tx: Transaction, rate: NewRate, from: Date): Promise<string> {
  const { kind, vendorId, legalForm, categorySlug, selfProduced, basisPoints, basis } = rate
  const holding = { categorySlug, effectiveFrom: { lt: from }, effectiveTo: null }
  const row = { id: newId(), categorySlug, basisPoints, effectiveFrom: from }
  if (kind === 'commission') {
    await tx.commissionRate.updateMany({ where: { vendorId, ...holding }, data: { effectiveTo: from } })
    await tx.commissionRate.create({ data: { ...row, vendorId } })
  } else {
    await tx.taxRate.updateMany({ where: { kind, legalForm, selfProduced, ...holding }, data: { effectiveTo: from } })
    await tx.taxRate.create({ data: { ...row, kind, legalForm, selfProduced, basis } })
  }
  return row.id
}
