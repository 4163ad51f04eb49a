import type { OriginRegion } from '#app/domain/places/rules/place.ts'

/**
 * Old and new names of places in the three regions: provinces, districts and communes of before July 2025, and what people
 * say. Names that two of the regions share, or that mean a better known place elsewhere, are left out.
 */
export const placeNames: { readonly [region in OriginRegion]: string } = {
  'binh-thuan':
    'Bình Thuận|Phú Quý|Kê Gà|Hòn Rơm|Phan Thiết|Hàm Tiến|Mũi Né|Thiện Nghiệp|Phú Hài|Phú Thủy|Hàm Thuận Bắc|Phú Long|' +
    'Hàm Thắng|Lạc Đạo|Phú Trinh|Đức Nghĩa|Đức Thắng|Đức Long|Tiến Thành|Hàm Hiệp|Phong Nẫm|Hàm Thuận Nam|Hàm Mỹ|' +
    'Tiến Lợi|Tuy Phong|Liên Hương|Phú Lạc|Phước Thể|Phan Rí Cửa|Chí Công|Hòa Minh|Phong Phú|Phan Dũng|Vĩnh Hảo|' +
    'Vĩnh Tân|Bắc Bình|Chợ Lầu|Phan Hiệp|Phan Hòa|Phan Rí Thành|Phan Lâm|Phan Sơn|Phan Điền|Phan Tiến|Sông Lũy|' +
    'Sông Bình|Hồng Thái|Phan Thanh|Hòa Thắng|Ma Lâm|Hàm Đức|Thuận Minh|La Dạ|Đa Mi|Đông Giang|Đông Tiến|Hồng Liêm|' +
    'Hàm Phú|Hàm Trí|Thuận Hòa|Hàm Chính|Hàm Liêm|Hàm Minh|Hàm Cần|Hàm Thạnh|Mỹ Thạnh|Hàm Cường|Hàm Kiệm|Mương Mán|' +
    'Tân Lập|Hàm Tân|Sông Phan|Thuận Quí|Tân Thuận|Tánh Linh|Lạc Tánh|Gia An|Đức Thuận|Bắc Ruộng|Măng Tố|Nghị Đức|' +
    'Đức Phú|Huy Khiêm|La Ngâu|Đồng Kho|Đức Bình|Gia Huynh|Suối Kiết|Đức Linh|Võ Xu|Nam Chính|Vũ Hòa|Đức Tài|Đức Hạnh|' +
    'Đức Tín|Mê Pu|Sùng Nhơn|Đa Kai|Trà Tân|Tân Minh|Tân Phúc|Tân Đức|La Gi|Phước Hội|Tân Phước|Tân Thiện|Tân Xuân|' +
    'Tân Tiến|Sơn Mỹ|Thắng Hải|Tân Thắng|Phú Quí|Ngũ Phụng|Tam Thanh',
  'ninh-thuan':
    'Ninh Thuận|Phan Rang|Tháp Chàm|Ninh Chữ|Ninh Chử|Vĩnh Hy|Đầm Nại|Bàu Trúc|Mỹ Nghiệp|Thái An|Ninh Sơn|Nhơn Sơn|' +
    'Phan Rang-Tháp Chàm|Đô Vinh|Bảo An|Phước Mỹ|Thành Hải|Kinh Dinh|Phủ Hà|Đài Sơn|Đạo Long|Mỹ Bình|Mỹ Hải|Mỹ Đông|' +
    'Đông Hải|Bác Ái|Phước Bình|Phước Hòa|Phước Tân|Phước Chính|Phước Thắng|Phước Tiến|Phước Thành|Phước Đại|Tân Sơn|' +
    'Quảng Sơn|Lâm Sơn|Phước Trung|Mỹ Sơn|Hòa Sơn|Ma Nới|Ninh Hải|Khánh Hải|Văn Hải|Thuận Bắc|Công Hải|Phước Chiến|' +
    'Nhơn Hải|Vĩnh Hải|Lợi Hải|Phước Kháng|Phương Hải|Tri Hải|Hộ Hải|Xuân Hải|Ninh Phước|Phước Dân|Phước Hải|' +
    'Phước Thuận|Phước Hậu|Phước Sơn|Phước Vinh|An Hải|Phước Dinh|Phước Hữu|Phước Thái|Phước Minh|Phước Nam|' +
    'Phước Ninh|Nhị Hà|Phước Hà|Cà Ná|Phước Diêm',
  'lam-dong':
    "Lâm Đồng|Dalat|Cầu Đất|B'Lao|Lang Biang|Langbiang|Trại Mát|Đà Lạt|Tà Nung|Trạm Hành|Xuân Thọ|Bảo Lâm|Lộc Tân|" +
    'Bảo Lộc|Đạm Bri|Lộc Phát|Lộc Thanh|Lộc Sơn|Lộc Nga|Lộc Tiến|Lộc Châu|Đại Lào|Lạc Dương|Đạ Chais|Đạ Nhim|Đạ Sar|' +
    "Đưng KNớ|Đam Rông|Đạ Long|Đạ Tông|Lâm Hà|Nam Ban|Đinh Văn|Tân Văn|Đức Trọng|Đạ M' Rong|Đạ Rsal|Liêng Srônh|" +
    "Rô Men|Phi Tô|Phi Liêng|Đạ K' Nàng|Đạ Đờn|Tân Thanh|Liên Hà|Đơn Dương|Thạnh Mỹ|Tu Tra|Đạ Ròn|D'Ran|Lạc Xuân|" +
    "Ka Đô|Lạc Lâm|Ka Đơn|Quảng Lập|Liên Nghĩa|Hiệp An|Hiệp Thạnh|Liên Hiệp|N'Thol Hạ|Tân Hội|Ninh Gia|Tà Năng|" +
    'Đa Quyn|Ninh Loan|Tà Hine|Đà Loan|Di Linh|Gung Ré|Liên Đầm|Tân Lâm|Tân Thượng|Đinh Trang Thượng|Gia Hiệp|Tam Bố|' +
    'Bảo Thuận|Đinh Lạc|Hòa Ninh|Hòa Trung|Đinh Trang Hòa|Gia Bắc|Sơn Điền|Lộc Thắng|Lộc Ngãi|Lộc Quảng|Lộc Bảo|' +
    "Lộc Bắc|B' Lá|Lộc Lâm|Lộc Phú|Lộc An|Lộc Đức|Tân Lạc|Lộc Nam|Lộc Thành|Đạ Huoai|Ma Đa Guôi|Đạ Oai|Đạ Tẻh|Đạ M'ri|" +
    'Bà Gia|An Nhơn|Đạ Lây|Đạ Kho|Đạ Pal|Cát Tiên|Tiên Hoàng|Đồng Nai Thượng|Phước Cát|Phước Cát 2',
}
