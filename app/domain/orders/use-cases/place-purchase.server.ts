import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PlacedPurchase, PlacePurchaseInput, PlacePurchaseProblem } from '../rules/place-purchase-terms.ts'

export async function placePurchase(
  core: Core,
  input: PlacePurchaseInput,
): Promise<Result<PlacedPurchase, PlacePurchaseProblem>> {
  void core
  void input
  throw new Error('Being built')
}
