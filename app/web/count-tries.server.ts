import type { ActionFunctionArgs } from '@remix-run/node'

/**
 * Counts a try to sign in by address and by account, so that neither one machine nor many can guess a password.
 * Returns the minutes to wait, or null; `forgive` takes an honest try back.
 */
export async function countSignIn(
  { context }: ActionFunctionArgs,
  email: string,
): Promise<{ waitSeconds: number | null; forgive(): Promise<void> }> {
  const { limits } = context.services
  const who = [`address:${context.clientAddress}`, `account:${email.toLowerCase().slice(0, 200)}`]
  const waits = await Promise.all(who.map((one) => limits.tooMany('login', one)))
  const longest = Math.max(...waits.map((wait) => wait ?? 0))
  return {
    waitSeconds: longest > 0 ? longest : null,
    forgive: async () => void (await Promise.all(who.map((one) => limits.forgive('login', one)))),
  }
}
