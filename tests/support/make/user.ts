import { authorityScopeOf } from '#app/domain/accounts/reads/authority-scope-of.server.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { signUp } from '#app/domain/accounts/use-cases/sign-up.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'

let count = 0

export const PASSWORD = 'mot mat khau du dai'

/** A person with an account, made by signing up. */
export async function makeUser(core: Core, name = 'Nguyễn Thị Hoa'): Promise<{ userId: string; email: string; token: string }> {
  const email = `nguoi-${++count}-${process.pid}@example.test`
  const result = await signUp(core, { email, password: PASSWORD, name, locale: 'vi' })
  if (!result.ok) throw new Error(`Could not sign up: ${result.problem.kind}`)
  return { ...result.value, email }
}

/** An officer of an authority, or with null the floor operator. Posts are given by whoever runs the floor, so in SQL. */
export async function makeOfficer(core: Core, authorityCode: 'lam-dong' | 'khanh-hoa' | null = 'lam-dong'): Promise<AuthorityScope> {
  const { userId } = await makeUser(core, 'Trần Văn Cán')
  await core.db.officerPost.create({ data: { id: newId(), userId, authorityCode } })
  const scope = await authorityScopeOf(core, userId)
  if (!scope) throw new Error('An officer has a scope')
  return scope
}
