/** What facets are counted by. */
export type FacetValues = { categories: string[]; region: string; certificates: string[]; stars: number }

/** All of it in one short text, so that the index groups by one column: `ca-phe,thuc-uong|lam-dong|gi,ocop|4`. */
export function facetKey({ categories, region, certificates, stars }: FacetValues): string {
  return [categories.join(','), region, certificates.join(','), stars].join('|')
}

export function readFacetKey(key: string): FacetValues {
  const [categories = '', region = '', certificates = '', stars = '0'] = key.split('|')
  return { categories: listed(categories), region, certificates: listed(certificates), stars: Number(stars) }
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(',')
}
