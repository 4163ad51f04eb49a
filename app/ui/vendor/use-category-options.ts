import { pick } from '#app/i18n/locale.ts'
import { useLocale } from '#app/i18n/use-text.tsx'
import type { Option } from '#app/ui/controls/fields.tsx'

type Choice = { slug: string; nameVi: string; nameEn: string; parentNameVi: string; parentNameEn: string }

/** Categories for a select, each behind the name of the one above it: grouped lists are hard to use on a phone. */
export function useCategoryOptions(categories: readonly Choice[]): Option[] {
  const locale = useLocale()
  return categories.map(({ slug, nameVi, nameEn, parentNameVi, parentNameEn }) => {
    const [parent, name] = [pick(locale, parentNameVi, parentNameEn), pick(locale, nameVi, nameEn)]
    return { value: slug, label: parent === name ? name : `${parent} › ${name}` }
  })
}
