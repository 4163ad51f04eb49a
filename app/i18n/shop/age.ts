import { messages } from '#app/i18n/messages.ts'

export const ageText = messages({
  vi: {
    title: 'Khai tuổi để xem rượu',
    lead: 'Theo Luật Phòng, chống tác hại của rượu, bia, người xem và mua rượu trên mạng phải khai tuổi và đủ 18 tuổi. Ngày sinh chỉ lưu trong trình duyệt này 30 ngày.',
    birthDate: 'Ngày sinh',
    confirm: 'Tôi khai đúng ngày sinh và đã đủ 18 tuổi.',
    confirmNeeded: 'Xin đánh dấu vào ô xác nhận.',
    dateNeeded: 'Xin nhập ngày sinh.',
    send: 'Xác nhận',
    back: 'Về trang chủ',
    refusedTitle: 'Cảm ơn bạn đã khai thật',
    refused: 'Rượu chỉ dành cho người từ đủ 18 tuổi, nên chợ chưa thể cho bạn xem. Mời bạn xem trái cây, trà và các món khác.',
    others: 'Xem hàng đang mùa',
  },
  en: {
    title: 'Declare your age to see alcohol',
    lead: 'Vietnamese law asks everyone who views or buys alcohol online to declare their age and to be at least 18. The date is kept in this browser only, for 30 days.',
    birthDate: 'Date of birth',
    confirm: 'The date is correct and I am at least 18 years old.',
    confirmNeeded: 'Please tick the box to confirm.',
    dateNeeded: 'Please enter your date of birth.',
    send: 'Confirm',
    back: 'Back to the home page',
    refusedTitle: 'Thank you for your honesty',
    refused: 'Alcohol is only for people aged 18 and over, so it cannot be shown to you. Have a look at fruit, tea and other products.',
    others: 'See what is in season',
  },
})
