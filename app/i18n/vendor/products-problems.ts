import type { GtinProblem } from '#app/domain/catalog/rules/gtin.ts'
import type { PictureProblem } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { PriceProblem } from '#app/domain/catalog/rules/price-limits.ts'
import type { SaveProductProblem } from '#app/domain/catalog/use-cases/save-product.server.ts'
import type { ShelfProblem } from '#app/domain/catalog/use-cases/withdraw-product.server.ts'
import type { TakeBackProblem } from '#app/domain/catalog/use-cases/take-back-change.server.ts'
import type { SubmitProblem } from '#app/domain/catalog/use-cases/submit-product.server.ts'
import type { Locale } from '../locale.ts'
import { messages, type ProblemTexts } from '../messages.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

export const priceProblemTexts: Named<PriceProblem> = {
  vi: {
    notANumber: 'Giá phải là số tiền nguyên, ví dụ 125.000.',
    tooLow: 'Giá thấp nhất là 1.000 ₫.',
    tooHigh: 'Giá cao nhất là 500.000.000 ₫.',
    notRound: 'Giá phải tròn trăm đồng, ví dụ 125.000 hoặc 125.500.',
  },
  en: {
    notANumber: 'The price must be a whole amount, for example 125,000.',
    tooLow: 'The lowest price is 1,000 ₫.',
    tooHigh: 'The highest price is 500,000,000 ₫.',
    notRound: 'The price must be in whole hundreds, for example 125,000 or 125,500.',
  },
}

export const gtinProblemTexts: Named<GtinProblem> = {
  vi: {
    notDigits: 'Mã vạch chỉ gồm chữ số.',
    length: 'Mã vạch có 8, 12, 13 hoặc 14 chữ số.',
    checkDigit: 'Chữ số kiểm tra không khớp; hãy xem lại mã vạch.',
  },
  en: {
    notDigits: 'A barcode has digits only.',
    length: 'A barcode has 8, 12, 13 or 14 digits.',
    checkDigit: 'The check digit does not fit; please compare with the barcode.',
  },
}

export const pictureProblemTexts: ProblemTexts<PictureProblem> = {
  vi: {
    fileTooLarge: ({ limitMegabytes }) => `ảnh quá lớn; mỗi ảnh nhiều nhất ${limitMegabytes} MB.`,
    tooManyPixels: ({ limitMegapixels }) => `ảnh quá nhiều điểm ảnh; nhiều nhất ${limitMegapixels} triệu.`,
    notAPicture: 'không đọc được như một ảnh. Hãy dùng JPEG, PNG, WebP hoặc AVIF.',
  },
  en: {
    fileTooLarge: ({ limitMegabytes }) => `the file is too large; at most ${limitMegabytes} MB each.`,
    tooManyPixels: ({ limitMegapixels }) => `the picture has too many pixels; at most ${limitMegapixels} million.`,
    notAPicture: 'cannot be read as a picture. Please use JPEG, PNG, WebP or AVIF.',
  },
}

export const saveProblemTexts: ProblemTexts<SaveProductProblem> = {
  vi: {
    notFound: 'Không tìm thấy sản phẩm này.',
    stale: 'Trong lúc bạn sửa, sản phẩm đã được người khác cập nhật. Nội dung bạn gõ vẫn còn đây: hãy xem lại rồi bấm Lưu lần nữa.',
    closed: 'Sản phẩm này không được duyệt nên không sửa được nữa.',
    invalid: 'Có mục chưa hợp lệ. Hãy xem lại.',
    unknownCategory: 'Ngành hàng này không có.',
    foreignPicture: 'Có ảnh không thuộc sản phẩm này.',
    forbiddenClaims: 'Có lời quảng cáo chữa bệnh. Luật không cho phép với thực phẩm.',
    incomplete: 'Sản phẩm đã gửi duyệt hoặc đang bán phải có đủ thông tin.',
  },
  en: {
    notFound: 'This product was not found.',
    stale: 'Somebody else updated the product while you were editing. What you typed is still here: check it and press Save again.',
    closed: 'This product was rejected and can no longer be edited.',
    invalid: 'Something is not valid. Please check.',
    unknownCategory: 'There is no such category.',
    foreignPicture: 'One of the pictures does not belong to this product.',
    forbiddenClaims: 'There is a promise to heal. The law does not allow it for food.',
    incomplete: 'A product that waits for approval or is on sale must be complete.',
  },
}

export const submitProblemTexts: ProblemTexts<SubmitProblem> = {
  vi: {
    notFound: 'Không tìm thấy sản phẩm này.',
    vendorNotApproved: 'Gian hàng chưa được duyệt. Sau khi được duyệt, hãy gửi sản phẩm.',
    incomplete: 'Còn thiếu thông tin.',
    notOpen: 'Sản phẩm không ở trạng thái gửi duyệt được.',
  },
  en: {
    notFound: 'This product was not found.',
    vendorNotApproved: 'Your shop is not approved yet. Submit products after that.',
    incomplete: 'Some information is missing.',
    notOpen: 'The product cannot be submitted in its present state.',
  },
}

export const shelfProblemTexts: ProblemTexts<ShelfProblem | TakeBackProblem> = {
  vi: {
    notFound: 'Không tìm thấy sản phẩm này.',
    notOpen: 'Tình trạng sản phẩm đã đổi; hãy xem lại.',
    nothingWaits: 'Không còn thay đổi nào đang chờ; có thể cán bộ vừa duyệt.',
  },
  en: {
    notFound: 'This product was not found.',
    notOpen: 'The state of the product has changed; please look again.',
    nothingWaits: 'No change waits any more; an officer may just have decided.',
  },
}

export const productFormText = messages({
  vi: {
    needed: 'Vui lòng điền mục này.',
    forbidden: (phrases: string) => `Không được viết “${phrases}”: luật không cho quảng cáo thực phẩm như thuốc chữa bệnh.`,
    noPack: 'Cần ít nhất một quy cách.',
    notValid: 'Mục này chưa hợp lệ.',
    tooManyPictures: (limit: number) => `Nhiều nhất ${limit} ảnh cho một sản phẩm.`,
    upload: (name: string, why: string) => `${name}: ${why}`,
    missing: (what: string) => `Còn thiếu: ${what}.`,
  },
  en: {
    needed: 'Please fill this in.',
    forbidden: (phrases: string) => `“${phrases}” is not allowed: food must not be advertised as a cure.`,
    noPack: 'At least one pack size is needed.',
    notValid: 'This is not valid.',
    tooManyPictures: (limit: number) => `At most ${limit} pictures for one product.`,
    upload: (name: string, why: string) => `${name}: ${why}`,
    missing: (what: string) => `Missing: ${what}.`,
  },
})
