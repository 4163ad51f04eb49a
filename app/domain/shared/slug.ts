/** Vietnamese text without its marks: `Nước mắm Phan Thiết` becomes `Nuoc mam Phan Thiet`. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** A readable part of a URL, at most 80 characters: lower case, without marks, words joined by hyphens. May be empty. */
export function slugOf(text: string): string {
  const words = withoutMarks(text).toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 80).replace(/-+$/, '')
}
