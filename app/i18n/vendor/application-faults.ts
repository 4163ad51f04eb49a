import type { FieldFault } from '#app/domain/vendors/rules/application-checklist.ts'
import type { Locale } from '../locale.ts'

/** What is wrong with a field of an application. */
export const applicationFaultTexts: { readonly [locale in Locale]: { readonly [fault in FieldFault]: string } } = {
  vi: {
    'missing': 'Chưa điền mục này.',
    'taxCode:length': 'Mã số thuế có 10 số, 13 số (chi nhánh) hoặc 12 số (cá nhân).',
    'taxCode:checksum': 'Mã số thuế không đúng, hãy xem lại từng số.',
    'taxCode:branch': 'Ba số cuối của chi nhánh phải từ 001 đến 999.',
    'taxCode:personalIdNotAllowed': 'Loại hình này phải dùng mã số thuế 10 số, không dùng số định danh cá nhân.',
    'phone': 'Số điện thoại chưa đúng.',
    'email': 'E-mail chưa đúng.',
    'date': 'Ngày cấp chưa đúng.',
    'year': 'Năm thành lập chưa đúng.',
    'memberCount': 'Số thành viên chưa đúng.',
    'bank': 'Hãy chọn ngân hàng trong danh sách.',
    'accountNumber': 'Số tài khoản có từ 6 đến 19 chữ số.',
    'holder': 'Tên chủ tài khoản viết hoa không dấu, từ 3 chữ trở lên.',
    'outsideTheRegions': 'Xã này không thuộc vùng Bình Thuận, Ninh Thuận, Lâm Đồng trước đây nên chưa bán trên chợ được.',
  },
  en: {
    'missing': 'Not filled in yet.',
    'taxCode:length': 'A tax code has 10 digits, 13 (a branch) or 12 (a person).',
    'taxCode:checksum': 'This tax code is not right: please check each digit.',
    'taxCode:branch': 'The last three digits of a branch are from 001 to 999.',
    'taxCode:personalIdNotAllowed': 'This legal form needs a 10-digit tax code, not a personal number.',
    'phone': 'This is not a phone number.',
    'email': 'This is not an e-mail address.',
    'date': 'This date cannot be right.',
    'year': 'This year cannot be right.',
    'memberCount': 'This number cannot be right.',
    'bank': 'Please choose a bank from the list.',
    'accountNumber': 'An account number has 6 to 19 digits.',
    'holder': 'The holder is written in capitals without marks, three letters or more.',
    'outsideTheRegions': 'This ward was not in Bình Thuận, Ninh Thuận or Lâm Đồng, so it cannot sell here yet.',
  },
}
