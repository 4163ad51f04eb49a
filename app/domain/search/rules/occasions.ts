/** Goods by their categories, and by words that stand together in a name or another name of theirs. */
export type Goods = { categories?: readonly string[]; names?: readonly string[] }

export type Occasion = {
  /** A word that nobody types: products that fit carry it, and the names of the occasion mean it. */
  code: string
  names: string
  /** What people take for it first, and what also fits. */
  first: Goods
  also?: Goods
  /** What is in the categories or has the words, and is not meant. */
  except?: readonly string[]
}

/**
 * What people want goods for. Nobody writes `quà Tết` into the name of a persimmon, so the market knows it, as it knows
 * that dứa is thơm. Customs only: nothing here says that a food does anybody good.
 */
export const occasions: readonly Occasion[] = [
  {
    code: '0dipqua',
    names: 'quà|quà biếu|quà tặng|biếu tặng|hộp quà|giỏ quà|gift|gifts|present',
    first: { categories: ['yen-sao'], names: ['hồng treo gió', 'đông trùng hạ thảo', 'linh chi', 'mắc ca', 'trà ô long', 'trà sen', 'trứng cá tầm', 'vang'] },
    also: { categories: ['ruou', 'mat-ong', 'tra', 'ca-phe', 'hat', 'che-bien-trai-cay', 'banh-keo', 'thu-cong', 'det-may'], names: ['hoa sấy khô', 'địa lan'] },
    except: ['cấp đông', 'nhân xanh', 'đậu xanh'],
  },
  {
    code: '0diptet',
    names: 'tết|quà tết|hàng tết|đồ tết|ngày tết|tết nguyên đán|giỏ quà tết|lunar new year',
    first: { categories: ['banh-keo', 'yen-sao', 'ruou'], names: ['hồng treo gió', 'hạt điều', 'mắc ca', 'mứt', 'nho khô', 'địa lan', 'lay ơn'] },
    also: { categories: ['che-bien-trai-cay', 'tra', 'mat-ong', 'hoa', 'hai-san-kho'], names: ['nước mắm', 'đũa gỗ', 'bánh tráng', 'nếp'] },
    except: ['cấp đông', 'cần'],
  },
  {
    code: '0dipluuniem',
    names: 'lưu niệm|quà lưu niệm|đồ lưu niệm|quà du lịch|souvenir|souvenirs|keepsake',
    first: { categories: ['thu-cong', 'det-may'] },
    also: { names: ['hoa sấy khô'] },
  },
  {
    code: '0dipnhau',
    names: 'nhậu|đồ nhậu|mồi nhậu|món nhậu|nhắm rượu|đồ nhắm|lai rai',
    first: { categories: ['hai-san-kho'], names: ['một nắng', 'răng mực'] },
    also: { names: ['hạt điều', 'chả cá', 'ốc hương', 'hàu', 'sò điệp', 'cá mai', 'trứng gà nướng'] },
    except: ['rong sụn'],
  },
  {
    code: '0dipvat',
    names: 'ăn vặt|đồ ăn vặt|món ăn vặt|ăn chơi|nhâm nhi|snack|snacks',
    first: { categories: ['banh-keo', 'che-bien-trai-cay'], names: ['mực rim', 'mực bơ tỏi', 'khoai lang sấy', 'khoai sấy', 'hạt điều', 'mắc ca', 'kem'] },
    also: { categories: ['hai-san-kho'], names: ['bánh tráng', 'trứng gà nướng', 'sữa chua'] },
    except: ['cấp đông', 'rong sụn khô', 'cá cơm'],
  },
  {
    code: '0dipphin',
    names: 'pha phin|pha máy|pha cà phê',
    first: { names: ['rang xay', 'pha phin'] },
  },
  {
    code: '0dipboi',
    names: 'bồi bổ|bồi dưỡng|tẩm bổ|sức khỏe|thăm bệnh|thăm ốm|người ốm',
    first: { categories: ['yen-sao'], names: ['đông trùng hạ thảo', 'linh chi', 'mật ong', 'tỏi đen'] },
    also: { names: ['ngũ cốc dinh dưỡng', 'sữa tươi', 'trứng gà tươi', 'cao atiso', 'cao ống', 'tinh bột nghệ', 'tảo xoắn'] },
    except: ['rượu'],
  },
  {
    code: '0diplau',
    names: 'lẩu|nấu lẩu|ăn lẩu|nhúng lẩu|hot pot|hotpot',
    first: { names: ['nấm', 'cải bó xôi', 'rau an toàn', 'tôm', 'cá tầm', 'cá hồi', 'cá mú', 'cua', 'chả cá'] },
    also: { names: ['thịt', 'gà thả vườn', 'hàu', 'sò điệp', 'ốc hương', 'bắp cải', 'bún khô'] },
    except: ['linh chi', 'khô', 'trứng', 'đồng'],
  },
  {
    code: '0dipnuong',
    names: 'nướng|đồ nướng|món nướng|tiệc nướng|bbq|barbecue',
    first: { names: ['một nắng', 'sò điệp', 'hàu', 'tôm', 'ốc hương', 'thịt', 'heo đen'] },
    also: { names: ['gà thả vườn', 'cá mú', 'cua', 'mực khô', 'ớt chuông', 'nấm bào ngư'] },
  },
  {
    code: '0diptrangtri',
    names: 'trang trí|trang trí nhà|đồ trang trí|trưng bày|cắm hoa|home decor',
    first: { categories: ['hoa', 'cay-canh'], names: ['gốm', 'tranh'] },
    also: { categories: ['det-may'] },
  },
  {
    code: '0dipchay',
    names: 'ăn chay|đồ chay|món chay|vegetarian|vegan',
    first: { names: ['nấm', 'rong sụn', 'đậu xanh', 'đậu hà lan', 'rau'] },
    also: { categories: ['rau-cu', 'che-bien-rau-cu', 'hat', 'gao-ngu-coc'], names: ['rong nho', 'bún khô', 'súp atiso'] },
    except: ['linh chi'],
  },
  {
    code: '0dipmat',
    names: 'giải khát|nước giải khát|giải nhiệt|thanh nhiệt|mùa hè|refreshing',
    first: { categories: ['do-uong'], names: ['mủ trôm', 'nha đam', 'kem'] },
    also: { names: ['trà hoa cúc', 'trà atiso', 'bông atiso', 'atiso đỏ', 'rong sụn', 'dưa lưới', 'chanh dây tươi'] },
  },
  {
    code: '0dipsang',
    names: 'ăn sáng|bữa sáng|đồ ăn sáng|breakfast',
    first: { names: ['ngũ cốc', 'trứng gà tươi', 'sữa', 'phô mai', 'bún'] },
    also: { categories: ['mat-ong', 'ca-phe'], names: ['chuối laba', 'bơ 034'] },
    except: ['nhân xanh', 'sấy'],
  },
  {
    code: '0dipche',
    names: 'nấu chè|món chè',
    first: { names: ['mủ trôm', 'đậu xanh', 'nếp', 'rong sụn'] },
    also: { names: ['nha đam', 'khoai lang nhật'] },
  },
  {
    code: '0dipcham',
    names: 'nước chấm|đồ chấm|dipping sauce',
    first: { names: ['nước mắm', 'mắm nêm', 'mắm ruốc', 'muối ớt'] },
    also: { names: ['ớt xiêm', 'tỏi phan rang'] },
  },
  {
    code: '0dipcung',
    names: 'cúng|đồ cúng|thắp hương|hoa quả cúng|mâm ngũ quả',
    first: { categories: ['trai-cay-tuoi'], names: ['hoa cúc', 'lay ơn'] },
    also: { categories: ['hoa', 'banh-keo'] },
    except: ['sầu riêng'],
  },
  {
    code: '0diptham',
    names: 'tour|tour du lịch|tour vườn|tham quan|tham quan vườn|đi thăm|thăm vườn|đi thăm vườn|trải nghiệm|du lịch|vé|vé tham quan|vé vào vườn|tự hái|farm tour|farm visit|day trip',
    first: { categories: ['trai-nghiem', 'du-lich'] },
  },
]
