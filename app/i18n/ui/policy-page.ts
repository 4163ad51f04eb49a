import { messages } from '#app/i18n/messages.ts'

export const policyText = messages({
  vi: {
    others: 'Các chính sách',
    version: (day: string) => `Có hiệu lực từ ngày ${day}. Bản minh họa của sàn chạy thử.`,
  },
  en: {
    others: 'All policies',
    version: (day: string) => `In force from ${day}. Example text of a trial market.`,
  },
})
