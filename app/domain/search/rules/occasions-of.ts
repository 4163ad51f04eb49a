import { occasions, type Goods } from './occasions.ts'
import { words } from './vietnamese-text.ts'

export type Fitting = { code: string; isFirst: boolean }
export type Named = { nameVi: string; aliases: readonly string[]; categories: readonly { slug: string }[] }

/** What a product is bought for, as its category and its names tell. */
export function occasionsOf({ nameVi, aliases, categories }: Named): Fitting[] {
  const names = [nameVi, ...aliases].map((name) => ` ${words(name).join(' ')} `)
  const holds = (phrase: string) => names.some((name) => name.includes(` ${words(phrase).join(' ')} `))
  const fits = (goods: Goods | undefined) =>
    Boolean(goods?.categories?.some((wanted) => categories.some(({ slug }) => slug === wanted)) || goods?.names?.some(holds))
  return occasions.flatMap(({ code, first, also, except }): Fitting[] => {
    if (except?.some(holds)) return []
    if (fits(first)) return [{ code, isFirst: true }]
    return fits(also) ? [{ code, isFirst: false }] : []
  })
}
