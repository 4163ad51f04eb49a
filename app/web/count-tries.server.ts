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

/** Counts a wish for a new password by address and by e-mail, whether it has an account or not. Returns the seconds to wait, or null. */
export async function countPasswordReset({ context }: ActionFunctionArgs, email: string): Promise<number | null> {
  const { limits } = context.services
  const byAddress = await limits.tooMany('signUp', `reset:${context.clientAddress}`)
  return byAddress ?? (await limits.tooMany('passwordReset', `account:${email.toLowerCase().slice(0, 200)}`))
}

/** Counts a try to guess somebody's code: there are only a million. Returns the seconds to wait, or null. */
export function countCode({ context }: ActionFunctionArgs, userId: string): Promise<number | null> {
  return context.services.limits.tooMany('secondFactor', userId)
}
