import type { LegalForm } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** What a seller is in law. */
export const legalFormNames: { readonly [locale in Locale]: { readonly [form in LegalForm]: string } } = {
  vi: {
    'cooperative': 'Hợp tác xã',
    'cooperative-union': 'Liên hiệp hợp tác xã',
    'cooperative-group': 'Tổ hợp tác',
    'household': 'Hộ kinh doanh',
    'company': 'Doanh nghiệp',
    'farm': 'Trang trại',
  },
  en: {
    'cooperative': 'Cooperative',
    'cooperative-union': 'Union of cooperatives',
    'cooperative-group': 'Cooperative group',
    'household': 'Household business',
    'company': 'Company',
    'farm': 'Farm',
  },
}

/** The name of a form that came out of the database as text; the text itself when it is new to us. */
export function legalFormName(form: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = legalFormNames[locale]
  return names[form] ?? form
}
