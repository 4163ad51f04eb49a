import type { LoaderFunctionArgs } from '@remix-run/node'
import { accountData } from '#app/domain/accounts/reads/account-data.server.ts'
import { limitTries, requireUser } from '#app/web/guards.server.ts'

/** The copy of one's own data as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  await limitTries(args, 'upload', `copy:${user.id}`)
  const content = await accountData(args.context.services, user.id)
  return new Response(JSON.stringify(content, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="cho-ba-tinh-du-lieu.json"',
      'Cache-Control': 'private, no-store',
    },
  })
}
