import { expect, test } from 'vitest'
import { publishedWindows } from '#app/domain/claims/rules/claim-window.ts'
import { returnPolicy } from './doi-tra.ts'

const saidIn = (locale: 'vi' | 'en', windows = publishedWindows('2026-11-23')) => JSON.stringify(returnPolicy(windows).texts[locale])

test('the policy on returns names the windows that claims are held to, in both languages', () => {
  expect(saidIn('vi')).toContain('24 giờ: hàng sống, hoa tươi; 48 giờ: hàng giữ mát, hàng đông lạnh, hàng tươi giao nhanh; 7 ngày: hàng thường')
  expect(saidIn('vi')).toContain('trong 30 ngày mà không mất chi phí')
  expect(saidIn('en')).toContain('24 hours: live goods, flowers; 48 hours: chilled goods')
})

test('other windows make another policy', () => {
  const windows = { groups: [{ hours: 72, shippingClasses: ['ambient' as const] }], misdescribedHours: 60 * 24 }
  expect(saidIn('en', windows)).toContain('3 days: ordinary goods.')
  expect(saidIn('en', windows)).toContain('within 60 days')
})
