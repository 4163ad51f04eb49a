import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { giveAccount, lockRefund, type TransferProblem } from '#app/domain/payments/use-cases/transfer-refund.server.ts'
import { refuse, type Result } from '#app/domain/shared/result.ts'
import { bankAccountFaults, readAccountNumber, readHolder, type BankAccountFault } from '#app/domain/vendors/rules/bank-account.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { refundGround } from '../reads/refund-ground.server.ts'
import { buyerActor, isBuyer } from '../rules/buyer-actor.ts'

export type GiveRefundAccountInput = { buyer: BuyerClaim; refundId: string; bankBin: string; account: string; holder: string }
export type GiveRefundAccountProblem = TransferProblem | { kind: 'bad-account'; faults: BankAccountFault[] }

/** The buyer says which account a refund goes to. Only whoever transfers it will see it. */
export async function giveRefundAccount(core: Core, input: GiveRefundAccountInput): Promise<Result<undefined, GiveRefundAccountProblem>> {
  const { buyer, refundId, bankBin } = input
  const account = readAccountNumber(input.account)
  const holder = readHolder(input.holder)
  return transact<undefined, GiveRefundAccountProblem>(core, async (tx) => {
    const ground = await refundGround(tx, refundId)
    if (!ground || !isBuyer(buyer, ground)) return refuse({ kind: 'not-found' })
    const faults = bankAccountFaults({ bin: bankBin, account, holder })
    if (faults.length > 0) return refuse({ kind: 'bad-account', faults })
    const locked = await lockRefund(tx, refundId)
    if (!locked) return refuse({ kind: 'not-found' })
    return giveAccount(core, tx, locked, { account: { bankBin, account, holder }, actor: buyerActor(buyer), vendorId: ground.vendorId })
  })
}
