/**
 * How place names are compared: without marks, `đ` as `d`, in lower case, with single spaces. So `Hoà Thắng`,
 * `Hòa Thắng` (both tone styles), decomposed Unicode from a Mac and `hoa thang` are one name.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const unitKinds = /^(thanh pho|thi xa|thi tran|tinh|quan|huyen|phuong|xa|dac khu|tp|tx|tt|h|q|p|x|t) +/

/** A unit's name without its kind: `Huyện Hàm Thuận Nam`, `H. Hàm Thuận Nam` → `ham thuan nam`. */
export function bareUnitName(text: string): string {
  const folded = foldName(text)
  const bare = folded.replace(unitKinds, '')
  // A city's wards may be only numbers (`Phường 3`); `phuong 3` is then the name.
  return /^\d+$/.test(bare) ? `phuong ${Number(bare)}` : bare
}
