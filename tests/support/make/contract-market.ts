import { indexProducts } from '#app/domain/search/use-cases/index-products.server.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { ContractMarket } from '#tests/contracts/search-index.contract.ts'
import { makeProduct, type ProductChoices } from './product.ts'
import { makeVendor, WARD } from './vendor.ts'

/** The small market that every adapter of the search port is asked about. */
export async function fillContractMarket(core: Core): Promise<Omit<ContractMarket, 'index'>> {
  const land = await makeVendor(core, { nameVi: 'HTX Nắng Vàng', nameEn: 'Golden Sun Cooperative', wardCode: WARD.lamDong })
  const sea = await makeVendor(core, { nameVi: 'HTX Biển Xanh', nameEn: 'Blue Sea Cooperative', wardCode: WARD.binhThuan })
  const made: string[] = []
  const onSale = async (vendor: typeof land, choices: ProductChoices) => {
    const product = await makeProduct(core, vendor, { aliases: [], ...choices })
    made.push(product.productId)
    return product.slug
  }
  const slugs = {
    dragonFruit: await onSale(land, { nameVi: 'Thanh long ruột đỏ', nameEn: 'Red dragon fruit', seasonMonths: [10, 11, 12] }),
    fishSauce: await onSale(sea, {
      nameVi: 'Nước mắm nhĩ Phan Thiết',
      nameEn: 'Phan Thiết fish sauce',
      categorySlug: 'nuoc-mam-gia-vi',
      originPlace: 'Mũi Né',
      variants: [{ netGrams: null, netMillilitres: 500, priceDong: dong(120_000) }],
    }),
    pineapple: await onSale(land, { nameVi: 'Dứa mật', nameEn: 'Pineapple', aliases: ['thơm', 'khóm'] }),
    coconut: await onSale(land, { nameVi: 'Dừa xiêm', nameEn: 'Coconut' }),
    melon: await onSale(land, { nameVi: 'Dưa lưới', nameEn: 'Netted melon' }),
    wine: await onSale(land, { nameVi: 'Rượu vang nho', nameEn: 'Grape wine', categorySlug: 'ruou', ageRestricted: true, cashlessOnly: true, codAllowed: false }),
    soldOutCoffee: await onSale(land, { nameVi: 'Cà phê Cầu Đất', nameEn: 'Cầu Đất coffee', categorySlug: 'ca-phe', stock: 0 }),
    driedBeef: await onSale(land, { nameVi: 'Khô bò', nameEn: 'Beef jerky', categorySlug: 'thit-trung-sua', variants: [{ priceDong: dong(30_000) }] }),
    khoCloth: await onSale(land, { nameVi: "Thổ cẩm K'Ho", nameEn: "K'Ho brocade", categorySlug: 'det-may' }),
    chamPottery: await onSale(land, { nameVi: 'Gốm Chăm', nameEn: 'Pottery', categorySlug: 'thu-cong' }),
    raglaiChilli: await onSale(land, { nameVi: 'Ớt Raglai', nameEn: 'Bird chilli', categorySlug: 'rau-cu' }),
    tea: await onSale(land, { nameVi: "Trà ô long B'Lao", nameEn: 'Oolong tea', categorySlug: 'tra', variants: [{ priceDong: dong(150_000) }] }),
  }
  await indexProducts(core, made)
  const { slug: seaVendorSlug } = await core.db.vendor.findUniqueOrThrow({ where: { id: sea.vendorId }, select: { slug: true } })
  return { slugs, seaVendorSlug }
}
