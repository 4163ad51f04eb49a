/** Which page numbers to show: the ends and the neighbours of `page`; null where numbers are left out. */
export function shownPages(page: number, pageCount: number): (number | null)[] {
  const wanted = new Set([1, pageCount, page - 1, page, page + 1])
  const pages = [...wanted].filter((shown) => shown >= 1 && shown <= pageCount).sort((a, b) => a - b)
  return pages.flatMap((shown, index) => {
    const gap = shown - (pages[index - 1] ?? 0)
    // A gap of one page is as long as its number, so the number is shown.
    return gap <= 1 ? [shown] : gap === 2 ? [shown - 1, shown] : [null, shown]
  })
}
