/** Vietnamese text without its marks: `Nước mắm Phan Thiết` becomes `Nuoc mam Phan Thiet`. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** A readable part of a URL of at most so many characters: lower case, without marks, words joined by hyphens. May be empty. */
export function slugOf(text: string, most = 80): string {
  const words = withoutMarks(text).toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, most).replace(/-+$/, '')
}

/** Whether text from outside can be such a part at all; PostgreSQL would raise an error on a zero byte. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(text)
}
