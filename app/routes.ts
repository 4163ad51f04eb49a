import { index, layout, prefix, route, type RouteConfig } from '@remix-run/route-config'

/** Every URL, by door. `paths.ts` makes the links. */
export default [
  layout('routes/shop/layout.tsx', [
    index('routes/shop/home.tsx'),
    route('tim-kiem', 'routes/shop/search.tsx'),
    route('danh-muc/:slug', 'routes/shop/category.tsx'),
    route('vung/:slug', 'routes/shop/region.tsx'),
    route('dang-mua', 'routes/shop/in-season.tsx'),
    route('gian-hang', 'routes/shop/vendors.tsx'),
    route('gian-hang/:slug', 'routes/shop/vendor.tsx'),
    route('san-pham/:slug', 'routes/shop/product.tsx'),
    route('t/:token', 'routes/trace/lot.tsx'),
    route('khai-tuoi', 'routes/shop/declare-age.tsx'),
    route('gio-hang', 'routes/shop/cart.tsx'),
    route('thanh-toan', 'routes/shop/checkout.tsx'),
    route('thanh-toan/xac-nhan', 'routes/shop/review.tsx'),
    route('don/:token', 'routes/shop/purchase.tsx'),
    route('don/:token/ket-qua', 'routes/shop/payment-return.tsx'),
    route('chinh-sach/:slug', 'routes/shop/policy.tsx'),

    route('dang-nhap', 'routes/account/login.tsx'),
    route('dang-ky', 'routes/account/sign-up.tsx'),
    route('quen-mat-khau', 'routes/account/forgot-password.tsx'),
    route('dat-lai-mat-khau/:token', 'routes/account/reset-password.tsx'),
    route('tai-khoan', 'routes/account/account.tsx'),
    route('tai-khoan/don/:id', 'routes/account/purchase.tsx'),
    route('tai-khoan/bao-mat', 'routes/account/security.tsx'),
    route('hop-thu', 'routes/account/mailbox.tsx'),
    route('loi-moi/:token', 'routes/vendor/invitation.tsx'),
    route('mo-gian-hang', 'routes/vendor/start.tsx'),

    // Inside the shop's frame, so that a lost visitor can search on.
    route('*', 'routes/shop/not-found.tsx'),
  ]),
  route('dang-xuat', 'routes/account/logout.tsx'),
  route('ngon-ngu', 'routes/shop/language.tsx'),
  route('don/:token/xac-nhan.html', 'routes/shop/confirmation.tsx'),
  route('thanh-toan-thu/:reference', 'routes/shop/sandbox-payment.tsx'),
  route('anh/:id/:file', 'routes/shop/picture.tsx'),

  ...prefix('kenh-ban-hang', [
    layout('routes/vendor/layout.tsx', [
      index('routes/vendor/home.tsx'),
      route('ho-so', 'routes/vendor/application.tsx'),
      route('don-hang', 'routes/vendor/orders.tsx'),
      route('don-hang/:id', 'routes/vendor/order.tsx'),
      route('don-hang/:id/tu-choi', 'routes/vendor/decline-order.tsx'),
      route('don-hang/:id/hoan-hang', 'routes/vendor/return-order.tsx'),
      route('san-pham', 'routes/vendor/products.tsx'),
      route('san-pham/moi', 'routes/vendor/new-product.tsx'),
      route('san-pham/:id', 'routes/vendor/product.tsx'),
      route('kho/:variantId', 'routes/vendor/stock.tsx'),
      route('van-chuyen', 'routes/vendor/shipping.tsx'),
      route('nhan-su', 'routes/vendor/staff.tsx'),
    ]),
    route('don-hang/:id/phieu', 'routes/vendor/packing-slip.tsx'),
    route('phieu-dong-goi', 'routes/vendor/packing-slip.tsx', { id: 'routes/vendor/packing-slips' }),
  ]),

  ...prefix('quan-tri', [
    layout('routes/moderation/layout.tsx', [
      index('routes/moderation/home.tsx'),
      route('co-so', 'routes/moderation/vendors.tsx'),
      route('co-so/:id', 'routes/moderation/vendor.tsx'),
      route('san-pham', 'routes/moderation/products.tsx'),
      route('san-pham/:id', 'routes/moderation/product.tsx'),
      route('thay-doi/:id', 'routes/moderation/change.tsx'),
      route('don-hang', 'routes/moderation/orders.tsx'),
      route('don-hang/:id', 'routes/moderation/order.tsx'),
      route('chung-nhan/:id', 'routes/moderation/certificate.tsx'),
      route('nhat-ky', 'routes/moderation/audit.tsx'),
      route('tu-khoa', 'routes/moderation/searches.tsx'),
      route('viec-nen', 'routes/moderation/jobs.tsx'),
    ]),
  ]),

  route('api/goi-y', 'routes/api/suggestions.tsx'),
  route('api/phuong-xa/:provinceCode', 'routes/api/wards.tsx'),
  route('webhooks/sandbox', 'routes/webhooks/sandbox.tsx'),
  route('webhooks/stripe', 'routes/webhooks/stripe.tsx'),
] satisfies RouteConfig
