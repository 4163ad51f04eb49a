/** The three origin regions as people write them. */
export const originNames: { readonly [region: string]: string | undefined } = {
  'binh-thuan': 'Bình Thuận',
  'ninh-thuan': 'Ninh Thuận',
  'lam-dong': 'Lâm Đồng',
}
