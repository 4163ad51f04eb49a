import { z } from 'zod'
import { ward } from '#app/domain/places/reads/ward.server.ts'
import { sectionNames, sections, type Application, type ApplicationField } from '#app/domain/vendors/rules/application.ts'
import type { ApplicationFaults } from '#app/domain/vendors/rules/application-checklist.ts'
import type { MyApplication } from '#app/domain/vendors/reads/my-application.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { applicationFaultTexts } from '#app/i18n/vendor/application-faults.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { FormReply } from './form-reply.ts'

const fields = sectionNames.flatMap((section): readonly ApplicationField[] => sections[section])
const line = z.string().max(200).optional()
const text = z.string().max(2000).optional()

export const applicationSchema = z.object({
  ...(Object.fromEntries(fields.map((field) => [field, line])) as Record<ApplicationField, typeof line>),
  storyVi: text,
  storyEn: text,
  intent: z.enum(['save', 'submit', 'province', 'old']).default('save'),
  province: z.string().max(5).optional(),
  oldAddress: z.string().max(300).optional(),
  /** A ward picked among those that an old address may be in; it wins over the list. */
  wardChoice: z.string().max(10).optional(),
})

export type TypedApplication = z.output<typeof applicationSchema>

/** What was typed, as an application. A ward of another province than the chosen one was left over from before. */
export async function typedApplication(core: Core, typed: TypedApplication): Promise<Application> {
  const application = Object.fromEntries(fields.map((field) => [field, typed[field] ?? ''])) as Application
  if (typed.wardChoice) return { ...application, wardCode: typed.wardChoice }
  const place = await ward(core, application.wardCode)
  const isLeftOver = place !== null && typed.province !== undefined && place.province.code !== typed.province
  return isLeftOver ? { ...application, wardCode: '' } : application
}

/** The form filled with what is kept. What is missing is only told to somebody who tried to send it. */
export function applicationReply(kept: MyApplication, locale: Locale, province: string, tellsMissing: boolean): FormReply {
  const told = Object.entries(kept.faults).filter(([, fault]) => tellsMissing || fault !== 'missing')
  return {
    values: { ...kept.application, province },
    errors: faultErrors(Object.fromEntries(told), locale),
    formErrors: [],
  }
}

function faultErrors(faults: ApplicationFaults, locale: Locale): Record<string, string[]> {
  return Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, [applicationFaultTexts[locale][fault]]]))
}
