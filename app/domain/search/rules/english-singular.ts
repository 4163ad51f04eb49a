/** Everything a Vietnamese syllable without marks can look like; it never ends in s. */
const vietnameseSyllable = /^(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/**
 * An English plural without its ending, roughly: `grapes` → `grape`, `strawberries` → `strawberry`, `tomatoes` → `tomato`.
 * Index and query are cut alike, so it matters little where the cut is wrong. What could be a Vietnamese syllable
 * with a tone left behind by Telex (`banhs`, `mangs`) stays.
 */
export function englishSingular(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || !word.endsWith('s') || word.endsWith('ss')) return word
  const cut = word.replace(/ies$/, 'y').replace(/(?<=o|x|ch|sh|ss)es$/, '').replace(/s$/, '')
  return vietnameseSyllable.test(cut) ? word : cut
}
