/** What a use case returns: a value, or an expected failure that the page explains (R2). Bugs throw. */
export type Result<Value, Problem> = { ok: true; value: Value } | { ok: false; problem: Problem }

export function done(): Result<undefined, never>
export function done<Value>(value: Value): Result<Value, never>
export function done<Value>(value?: Value): Result<Value | undefined, never> {
  return { ok: true, value }
}

export function refuse<const Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem }
}
