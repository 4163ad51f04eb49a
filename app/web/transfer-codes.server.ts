import { transfersToMake } from '#app/domain/payments/reads/transfers-to-make.server.ts'
import type { TransferToMake } from '#app/domain/payments/rules/transfer-to-make.ts'
import { vietQrText } from '#app/domain/payments/rules/vietqr.ts'
import { bankName } from '#app/domain/vendors/rules/bank-account.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { QrDrawing } from '#app/ui/commerce/qr-code.tsx'
import { drawQrCode } from './qr-code.server.ts'

export type TransferCode = TransferToMake & { bank: string; qr: QrDrawing }

/** The transfers a purchase waits for, each as the code that a banking app scans. */
export async function transferCodes(services: Services, purchaseId: string): Promise<TransferCode[]> {
  const transfers = await transfersToMake(services, purchaseId)
  return transfers.map((transfer) => {
    const { bankBin, account, amount, reference } = transfer
    return { ...transfer, bank: bankName(bankBin) ?? bankBin, qr: drawQrCode(vietQrText({ bankBin, account, amount, purpose: reference })) }
  })
}
