import { randomBytes } from 'node:crypto'
import { newId } from '#app/domain/shared/ids.ts'
import { add, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentExpected } from '../events.ts'
import { isDirect, type PaymentMethod } from '../rules/payment-gateway.ts'
import { paymentReference } from '../rules/payment-reference.ts'
import { insertPayments, type NewPayment } from '../store/payments.server.ts'

export type PaymentToExpect = {
  purchaseId: string
  purchaseCode: string
  method: PaymentMethod
  /** Null: no deadline (cash). */
  expiresAt: Date | null
  parts: readonly { vendorOrderId: string; amount: Dong }[]
}

export type ExpectedPayment = { paymentId: string; reference: string }

/** Writes down what is to be paid: one payment per vendor order when paid directly, otherwise one for all with shares. */
export async function expectPayment(core: Core, tx: Transaction, expected: PaymentToExpect): Promise<[ExpectedPayment, ...ExpectedPayment[]]> {
  const { purchaseId, purchaseCode, method, expiresAt, parts } = expected
  const groups = isDirect(method) ? parts.map((part) => [part]) : [parts]
  const payments = groups.map((shares): NewPayment => ({
    id: newId(),
    purchaseId,
    method,
    amount: add(...shares.map((share) => share.amount)),
    reference: paymentReference(purchaseCode, randomBytes(5)),
    expiresAt,
    shares,
  }))
  await insertPayments(tx, core.clock.now(), payments)
  if (expiresAt) {
    await core.announce(
      tx,
      ...payments.map(({ id }) => ({ type: 'paymentExpected', paymentId: id, expiresAt: expiresAt.toISOString() }) satisfies PaymentExpected),
    )
  }
  const [first, ...rest] = payments.map(({ id, reference }) => ({ paymentId: id, reference }))
  if (!first) throw new Error(`Purchase ${purchaseId} has nothing to pay`)
  return [first, ...rest]
}
