import { newId } from '#app/domain/shared/ids.ts'
import { negate } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { LeftLine, WithheldLine } from '../rules/withholding.ts'

type OfOrder = { vendorId: string; vendorOrderId: string }

export async function insertWithheld(tx: Transaction, at: Date, { vendorId, vendorOrderId }: OfOrder, lines: readonly WithheldLine[]): Promise<void> {
  await tx.taxWithholding.createMany({
    data: lines.map(({ lineId, gross, vat, pit, ...rates }) => ({
      ...{ id: newId(), vendorId, vendorOrderId, orderLineId: lineId, at },
      ...rates,
      ...{ grossDong: gross, vatDong: vat, pitDong: pit },
    })),
  })
}

/** What a refund gives back, as rows below zero at the rates of the rows they turn round. */
export async function insertGivenBack(
  tx: Transaction,
  at: Date,
  { vendorId, vendorOrderId, refundId }: OfOrder & { refundId: string },
  lines: readonly (LeftLine & { vatBp: number; pitBp: number })[],
): Promise<void> {
  await tx.taxWithholding.createMany({
    data: lines
      .filter((line) => line.gross > 0n)
      .map(({ lineId, gross, vat, pit, vatBp, pitBp }) => ({
        ...{ id: newId(), vendorId, vendorOrderId, refundId, orderLineId: lineId, at, vatBp, pitBp },
        ...{ grossDong: negate(gross), vatDong: negate(vat), pitDong: negate(pit) },
      })),
  })
}
