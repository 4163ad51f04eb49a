/** What a demo account may do; says where the seed puts it. */
export type DemoRole = 'shopper' | 'vendorLeader' | 'vendorPacker' | 'vendorApplicant' | 'household' | 'officerLamDong' | 'officerKhanhHoa' | 'floorOperator' | 'floorBookkeeper'

export type DemoAccount = {
  role: DemoRole
  email: string
  password: string
  name: string
  roleVi: string
  roleEn: string
}

const password = 'cho-ba-tinh-2026'

/** One account for each role. Listed at start and on the login page, in demo mode only. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    role: 'shopper',
    email: 'nguoi-mua@demo.chobatinh.test',
    password,
    name: 'Nguyễn Thị Hoa',
    roleVi: 'Người mua',
    roleEn: 'Shopper',
  },
  {
    role: 'vendorLeader',
    email: 'giam-doc@demo.chobatinh.test',
    password,
    name: 'Nguyễn Văn Thạnh',
    roleVi: 'Giám đốc hợp tác xã',
    roleEn: 'Leader of a cooperative',
  },
  {
    role: 'vendorPacker',
    email: 'dong-goi@demo.chobatinh.test',
    password,
    name: 'Lê Văn Út',
    roleVi: 'Nhân viên đóng gói',
    roleEn: 'Packer of that cooperative',
  },
  {
    role: 'vendorApplicant',
    email: 'dang-ky-ban@demo.chobatinh.test',
    password,
    name: 'Phạm Thị Lành',
    roleVi: 'Người đang nộp hồ sơ bán hàng',
    roleEn: 'Applying to sell',
  },
  {
    role: 'household',
    email: 'chu-ho@demo.chobatinh.test',
    password,
    name: 'Lê Thị Bích Ngọc',
    roleVi: 'Chủ hộ kinh doanh (bị khấu trừ thuế)',
    roleEn: 'Household business (tax is withheld)',
  },
  {
    role: 'officerLamDong',
    email: 'can-bo-lam-dong@demo.chobatinh.test',
    password,
    name: 'Trần Minh Đức',
    roleVi: 'Cán bộ Sở Công Thương Lâm Đồng',
    roleEn: 'Officer, Lâm Đồng',
  },
  {
    role: 'officerKhanhHoa',
    email: 'can-bo-khanh-hoa@demo.chobatinh.test',
    password,
    name: 'Võ Thị Thanh',
    roleVi: 'Cán bộ Sở Công Thương Khánh Hòa',
    roleEn: 'Officer, Khánh Hòa',
  },
  {
    role: 'floorOperator',
    email: 'van-hanh@demo.chobatinh.test',
    password,
    name: 'Đặng Quốc Bảo',
    roleVi: 'Người vận hành sàn',
    roleEn: 'Floor operator',
  },
  {
    role: 'floorBookkeeper',
    email: 'ke-toan-san@demo.chobatinh.test',
    password,
    name: 'Huỳnh Mỹ Duyên',
    roleVi: 'Kế toán sàn (duyệt quyết toán người khác lập)',
    roleEn: 'The floor’s bookkeeper (releases what others drafted)',
  },
]
