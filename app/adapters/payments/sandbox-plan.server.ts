import { sandboxPlans } from '#app/domain/payments/reads/sandbox-plans.server.ts'
import type { Core } from '#app/platform/core.server.ts'

/** What the pretend gateway does when it is asked for something, one after the other. */
export type SandboxPlan = {
  begin(reference: string): Promise<'redirect' | 'time-out' | 'unavailable'>
  refund(reference: string): Promise<'done' | 'accepted' | 'by-hand' | 'unavailable'>
}

type Script = { readonly [deed in keyof SandboxPlan]?: readonly Awaited<ReturnType<SandboxPlan[deed]>>[] }

/** For tests: goes through the lists, then all is well. */
export function scriptedPlan(script: Script = {}): SandboxPlan {
  const begin = [...(script.begin ?? [])]
  const refund = [...(script.refund ?? [])]
  return { begin: async () => begin.shift() ?? 'redirect', refund: async () => refund.shift() ?? 'done' }
}

/** For the demo: what the shopper chose on the gateway's page, for this payment or an earlier one of the same purchase. */
export function chosenPlan(core: Core): SandboxPlan {
  return {
    begin: async (reference) => ((await sandboxPlans(core, reference)).includes('begin-times-out') ? 'time-out' : 'redirect'),
    refund: async (reference) => ((await sandboxPlans(core, reference)).includes('refunds-fail') ? 'by-hand' : 'done'),
  }
}
