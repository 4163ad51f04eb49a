import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { maySeeMoney } from '#app/domain/settlement/rules/who-sees-money.ts'
import { lastPeriod, monthPeriod, periodOf, type Period } from '#app/domain/settlement/rules/settlement-period.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { requireOfficer, requireVendor } from './guards.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** Leave to see the vendor's books; 403 for those who only pack. */
export async function requireBookkeeper(args: Args): Promise<VendorScope> {
  const { scope } = await requireVendor(args)
  if (!maySeeMoney(scope.role)) throw data(null, { status: 403 })
  return scope
}

/** The operator of the floor; for officers of an authority these pages are not there. */
export async function requireOperator(args: Args): Promise<AuthorityScope> {
  const { scope } = await requireOfficer(args)
  if (scope.authorityCode !== null) throw data(null, { status: 404 })
  return scope
}

export type AskedMonth = { month: string; period: Period; months: string[] }

/** The month in `?thang=2026-10`, or this month, and the twelve to choose from. An impossible one is not found. */
export function askedMonth(args: LoaderFunctionArgs): AskedMonth {
  const now = args.context.services.clock.now()
  const asked = new URL(args.request.url).searchParams.get('thang')
  const period = asked === null ? periodOf(vietnamDay(now), 'month') : monthPeriod(asked)
  if (!period) throw data(null, { status: 404 })
  return { month: period.from.slice(0, 7), period, months: lastMonths(now) }
}

function lastMonths(now: Date): string[] {
  const months = [vietnamDay(now).slice(0, 7)]
  for (let at = now; months.length < 12; ) {
    const before = lastPeriod(at, 'month')
    months.push(before.from.slice(0, 7))
    at = new Date(`${before.from}T12:00:00+07:00`)
  }
  return months
}
