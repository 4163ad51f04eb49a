/**
 * Words that are one without their marks and mean different goods with them. The same as in the seed data; a test keeps
 * the two in step.
 */
export const confusableWords: readonly string[] = [
  'dứa dừa dưa đũa',
  'bò bơ bó bo',
  'dâu đậu dầu đầu',
  'hồng hông',
  'táo tảo tạo',
  'tỏi tôi tối',
  'mực mục',
  'mắm mầm mâm',
  'cá cà ca',
  'nho nhỏ',
  'ngô ngò',
  'lụa lúa',
  'sữa sứa',
  'dê dế',
  'cừu cứu',
  'gốm gồm',
  'yến yên',
  'mận mặn mãng',
  'khô khó kho',
  'muối muỗi',
  'rượu rươi',
  'chè che',
  'gà giá',
  'sả xả',
]
