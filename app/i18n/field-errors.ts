import type { Locale } from './locale.ts'
import { messages } from './messages.ts'

const texts = messages({
  vi: {
    missing: 'Vui lòng điền mục này.',
    choose: 'Vui lòng chọn một trong các mục.',
    email: 'Địa chỉ e-mail chưa đúng.',
    number: 'Vui lòng nhập một con số.',
    whole: 'Vui lòng nhập số nguyên.',
    atLeast: (least: string) => `Không được nhỏ hơn ${least}.`,
    atMost: (most: string) => `Không được lớn hơn ${most}.`,
    longer: (least: string) => `Cần ít nhất ${least} ký tự.`,
    shorter: (most: string) => `Nhiều nhất ${most} ký tự.`,
    wrong: 'Nội dung này chưa đúng.',
  },
  en: {
    missing: 'Please fill this in.',
    choose: 'Please choose one of the options.',
    email: 'This is not an e-mail address.',
    number: 'Please enter a number.',
    whole: 'Please enter a whole number.',
    atLeast: (least: string) => `Must not be less than ${least}.`,
    atMost: (most: string) => `Must not be more than ${most}.`,
    longer: (least: string) => `Needs at least ${least} characters.`,
    shorter: (most: string) => `At most ${most} characters.`,
    wrong: 'This is not right.',
  },
})

/** The part of a schema library's issue that decides the sentence. */
type Issue = {
  readonly code?: string
  readonly input?: unknown
  readonly expected?: unknown
  readonly format?: unknown
  readonly origin?: unknown
  readonly minimum?: unknown
  readonly maximum?: unknown
}

/** Sentences for the faults every form can have; a rule with a message of its own wins. */
export function fieldErrors(locale: Locale): (issue: Issue) => string {
  const t = texts[locale]
  return (issue) => {
    if (issue.input === undefined || issue.input === '') return t.missing
    if (issue.code === 'invalid_value') return t.choose
    if (issue.code === 'invalid_format') return issue.format === 'email' ? t.email : t.wrong
    if (issue.code === 'invalid_type') return issue.expected === 'int' ? t.whole : issue.expected === 'number' ? t.number : t.wrong
    const isText = issue.origin === 'string'
    if (issue.code === 'too_small') return isText ? t.longer(String(issue.minimum)) : t.atLeast(String(issue.minimum))
    if (issue.code === 'too_big') return isText ? t.shorter(String(issue.maximum)) : t.atMost(String(issue.maximum))
    return t.wrong
  }
}
