import type { Locale } from './locale.ts'

type Text = string | ((...values: never[]) => string)
type Texts = { readonly [key: string]: Text }
type SameShape<T extends Texts> = {
  readonly [K in keyof T]: T[K] extends (...values: infer Values) => string ? (...values: Values) => string : string
}

export type Messages<T extends Texts> = { readonly [locale in Locale]: SameShape<T> }

/**
 * A bundle of texts in both languages. Vietnamese is the source; the compiler refuses an English bundle that misses a
 * key or takes other values. Small bundles beside what they are about, so that a page ships only its own words.
 */
export function messages<const Vi extends Texts>(bundle: { vi: Vi; en: SameShape<Vi> }): Messages<Vi> {
  return bundle as unknown as Messages<Vi>
}

/** One sentence for every kind of problem a use case can return; the compiler refuses a forgotten kind. */
export type ProblemTexts<Problem extends { kind: string }> = {
  readonly [locale in Locale]: {
    readonly [Kind in Problem['kind']]: string | ((problem: Extract<Problem, { kind: Kind }>) => string)
  }
}

/** The sentence for a problem in the person's language. */
export function explain<Problem extends { kind: string }>(
  texts: ProblemTexts<Problem>,
  locale: Locale,
  problem: Problem,
): string {
  const text: unknown = texts[locale][problem.kind as Problem['kind']]
  return typeof text === 'function' ? (text as (p: Problem) => string)(problem) : (text as string)
}
