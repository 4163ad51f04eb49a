
-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "officer_post" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "authority_code" TEXT,

    CONSTRAINT "officer_post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_address" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "ward_code" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,

    CONSTRAINT "saved_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_user_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "vendor_id" UUID,
    "authority_code" TEXT,
    "reason" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "touched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cart_line" (
    "id" UUID NOT NULL,
    "cart_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "put_key" TEXT,

    CONSTRAINT "cart_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checkout_draft" (
    "cart_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "checkout_draft_pkey" PRIMARY KEY ("cart_id")
);

-- CreateTable
CREATE TABLE "category" (
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_vi" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT NOT NULL DEFAULT '',
    "parent_slug" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "category_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "product" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "category_slug" TEXT NOT NULL,
    "origin_region" TEXT NOT NULL,
    "origin_place" TEXT NOT NULL DEFAULT '',
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_vi" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT NOT NULL DEFAULT '',
    "ingredients" TEXT NOT NULL DEFAULT '',
    "usage" TEXT NOT NULL DEFAULT '',
    "warnings" TEXT NOT NULL DEFAULT '',
    "storage_vi" TEXT NOT NULL DEFAULT '',
    "storage_en" TEXT NOT NULL DEFAULT '',
    "shelf_life_days" INTEGER,
    "season_months" INTEGER[],
    "shipping_class" TEXT NOT NULL,
    "max_transit_hours" INTEGER,
    "age_restricted" BOOLEAN NOT NULL DEFAULT false,
    "cashless_only" BOOLEAN NOT NULL DEFAULT false,
    "cod_allowed" BOOLEAN NOT NULL DEFAULT true,
    "aliases" TEXT[],
    "officer_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "variant" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "price_dong" BIGINT NOT NULL,
    "net_grams" INTEGER,
    "net_millilitres" INTEGER,
    "pieces" INTEGER,
    "weight_grams" INTEGER NOT NULL,
    "gtin" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "picture" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "product_id" UUID,
    "alt_vi" TEXT NOT NULL DEFAULT '',
    "alt_en" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_change" (
    "id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "proposed" JSONB NOT NULL,
    "reasons" TEXT[],
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,
    "note" TEXT,

    CONSTRAINT "listing_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "certificate" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "product_id" UUID,
    "scheme" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stars" INTEGER,
    "level" TEXT,
    "number" TEXT NOT NULL,
    "issued_by" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "expires_on" DATE,
    "evidence_level" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "purchase" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "cart_id" UUID NOT NULL,
    "user_id" UUID,
    "secret_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "contact_name" TEXT NOT NULL,
    "contact_phone" TEXT NOT NULL,
    "contact_email" TEXT,
    "ward_code" TEXT NOT NULL,
    "ward_name" TEXT NOT NULL,
    "province_name" TEXT NOT NULL,
    "address_line" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "birth_date" DATE,
    "goods_dong" BIGINT NOT NULL,
    "shipping_dong" BIGINT NOT NULL,
    "total_dong" BIGINT NOT NULL,
    "method" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "purchase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vendor_order" (
    "id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "goods_dong" BIGINT NOT NULL,
    "shipping_dong" BIGINT NOT NULL,
    "total_dong" BIGINT NOT NULL,
    "shipping_kind" TEXT NOT NULL,
    "shipping_name_vi" TEXT NOT NULL,
    "shipping_name_en" TEXT NOT NULL,
    "min_days" INTEGER NOT NULL,
    "max_days" INTEGER NOT NULL,
    "method" TEXT NOT NULL,
    "paid_by" UUID,
    "carrier" TEXT,
    "tracking_number" TEXT,
    "reason" TEXT,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "accept_by" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "packed_at" TIMESTAMPTZ(3),
    "shipped_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "vendor_order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order_line" (
    "id" UUID NOT NULL,
    "vendor_order_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "pack_vi" TEXT NOT NULL,
    "pack_en" TEXT NOT NULL,
    "picture_id" UUID,
    "unit_price_dong" BIGINT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "total_dong" BIGINT NOT NULL,
    "commission_bp" INTEGER NOT NULL,
    "commission_dong" BIGINT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "order_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "line_lot" (
    "id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "lot_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "line_lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "method" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "captured_dong" BIGINT NOT NULL DEFAULT 0,
    "refunded_dong" BIGINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_share" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "vendor_order_id" UUID NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "captured_dong" BIGINT NOT NULL DEFAULT 0,
    "refunded_dong" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "payment_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_event_id" TEXT NOT NULL,
    "payment_id" UUID,
    "refund_id" UUID,
    "kind" TEXT NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "raw" JSONB NOT NULL,

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund" (
    "id" UUID NOT NULL,
    "payment_share_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "reason" TEXT NOT NULL,
    "request_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "refund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ward" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "origin_region" TEXT,

    CONSTRAINT "ward_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "old_unit" (
    "id" INTEGER NOT NULL,
    "ward_name" TEXT NOT NULL,
    "district_name" TEXT NOT NULL,
    "province_name" TEXT NOT NULL,
    "new_ward_code" TEXT NOT NULL,
    "partial" BOOLEAN NOT NULL,

    CONSTRAINT "old_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority" (
    "code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "result" JSONB NOT NULL,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "search_document" (
    "product_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "vendor_id" UUID NOT NULL,
    "vendor_slug" TEXT NOT NULL,
    "vendor_name_vi" TEXT NOT NULL,
    "vendor_name_en" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "category_slug" TEXT NOT NULL,
    "category_path" TEXT[],
    "origin_region" TEXT NOT NULL,
    "picture_id" UUID,
    "price_from_dong" BIGINT NOT NULL,
    "unit_price_dong" BIGINT,
    "unit_price_unit" TEXT,
    "pack_vi" TEXT NOT NULL,
    "pack_en" TEXT NOT NULL,
    "variant_id" UUID NOT NULL,
    "variant_count" INTEGER NOT NULL,
    "season_months" INTEGER[],
    "certificates" TEXT[],
    "stars" INTEGER NOT NULL DEFAULT 0,
    "in_stock" BOOLEAN NOT NULL,
    "age_restricted" BOOLEAN NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "facet_key" TEXT NOT NULL,
    "exact_words" tsvector,
    "folded_words" tsvector,
    "folded_name" TEXT NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("product_id")
);

-- CreateTable
CREATE TABLE "commission_rate" (
    "id" UUID NOT NULL,
    "vendor_id" UUID,
    "category_slug" TEXT,
    "basis_points" INTEGER NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "effective_to" TIMESTAMPTZ(3),

    CONSTRAINT "commission_rate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_posting" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_posting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "vendor_id" UUID,
    "vendor_order_id" UUID,
    "amount_dong" BIGINT NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_level" (
    "variant_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "allocated" INTEGER NOT NULL DEFAULT 0,
    "reserved" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "stock_level_pkey" PRIMARY KEY ("variant_id")
);

-- CreateTable
CREATE TABLE "lot" (
    "id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'sellable',
    "received" INTEGER NOT NULL DEFAULT 0,
    "on_hand" INTEGER NOT NULL DEFAULT 0,
    "picked" INTEGER NOT NULL DEFAULT 0,
    "shipped" INTEGER NOT NULL DEFAULT 0,
    "produced_on" DATE,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation" (
    "id" UUID NOT NULL,
    "purchase_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reservation_line" (
    "id" UUID NOT NULL,
    "reservation_id" UUID NOT NULL,
    "variant_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "reservation_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_move" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "variant_id" UUID NOT NULL,
    "lot_id" UUID,
    "kind" TEXT NOT NULL,
    "quantity" INTEGER NOT NULL,
    "cause" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "stock_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vendor" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "tax_code" TEXT,
    "registration_no" TEXT,
    "registered_on" DATE,
    "registered_by" TEXT,
    "representative" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "ward_code" TEXT,
    "address_line" TEXT,
    "origin_region" TEXT,
    "authority_code" TEXT,
    "bank_bin" TEXT,
    "bank_account" TEXT,
    "bank_holder" TEXT,
    "story_vi" TEXT NOT NULL DEFAULT '',
    "story_en" TEXT NOT NULL DEFAULT '',
    "founded_year" INTEGER,
    "member_count" INTEGER,
    "officer_note" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "cod_allowed" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "vendor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vendor_staff" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "vendor_staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shipping_rate" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "base_fee_dong" BIGINT NOT NULL,
    "per_kg_fee_dong" BIGINT NOT NULL,
    "free_from_dong" BIGINT,
    "min_days" INTEGER NOT NULL,
    "max_days" INTEGER NOT NULL,
    "shipping_classes" TEXT[],
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "shipping_rate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "officer_post_user_id_authority_code_key" ON "officer_post"("user_id", "authority_code");

-- CreateIndex
CREATE INDEX "saved_address_user_id_idx" ON "saved_address"("user_id");

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_vendor_id_at_idx" ON "audit_event"("vendor_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_authority_code_at_idx" ON "audit_event"("authority_code", "at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "cart_token_hash_key" ON "cart"("token_hash");

-- CreateIndex
CREATE INDEX "cart_user_id_state_idx" ON "cart"("user_id", "state");

-- CreateIndex
CREATE INDEX "cart_state_touched_at_idx" ON "cart"("state", "touched_at");

-- CreateIndex
CREATE UNIQUE INDEX "cart_line_cart_id_variant_id_key" ON "cart_line"("cart_id", "variant_id");

-- CreateIndex
CREATE INDEX "checkout_draft_updated_at_idx" ON "checkout_draft"("updated_at");

-- CreateIndex
CREATE UNIQUE INDEX "product_slug_key" ON "product"("slug");

-- CreateIndex
CREATE INDEX "product_vendor_id_state_idx" ON "product"("vendor_id", "state");

-- CreateIndex
CREATE INDEX "product_state_category_slug_idx" ON "product"("state", "category_slug");

-- CreateIndex
CREATE INDEX "variant_product_id_idx" ON "variant"("product_id");

-- CreateIndex
CREATE INDEX "picture_product_id_position_idx" ON "picture"("product_id", "position");

-- CreateIndex
CREATE INDEX "picture_vendor_id_idx" ON "picture"("vendor_id");

-- CreateIndex
CREATE INDEX "listing_change_product_id_submitted_at_idx" ON "listing_change"("product_id", "submitted_at");

-- CreateIndex
CREATE INDEX "listing_change_state_submitted_at_idx" ON "listing_change"("state", "submitted_at");

-- CreateIndex
CREATE INDEX "certificate_vendor_id_idx" ON "certificate"("vendor_id");

-- CreateIndex
CREATE INDEX "certificate_product_id_idx" ON "certificate"("product_id");

-- CreateIndex
CREATE INDEX "certificate_state_expires_on_idx" ON "certificate"("state", "expires_on");

-- CreateIndex
CREATE UNIQUE INDEX "letter_key_key" ON "letter"("key");

-- CreateIndex
CREATE INDEX "letter_to_queued_at_idx" ON "letter"("to", "queued_at");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_code_key" ON "purchase"("code");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_cart_id_key" ON "purchase"("cart_id");

-- CreateIndex
CREATE UNIQUE INDEX "purchase_secret_hash_key" ON "purchase"("secret_hash");

-- CreateIndex
CREATE INDEX "purchase_user_id_placed_at_idx" ON "purchase"("user_id", "placed_at");

-- CreateIndex
CREATE UNIQUE INDEX "vendor_order_code_key" ON "vendor_order"("code");

-- CreateIndex
CREATE INDEX "vendor_order_purchase_id_idx" ON "vendor_order"("purchase_id");

-- CreateIndex
CREATE INDEX "vendor_order_vendor_id_state_placed_at_idx" ON "vendor_order"("vendor_id", "state", "placed_at");

-- CreateIndex
CREATE INDEX "vendor_order_vendor_id_placed_at_idx" ON "vendor_order"("vendor_id", "placed_at");

-- CreateIndex
CREATE INDEX "vendor_order_state_accept_by_idx" ON "vendor_order"("state", "accept_by");

-- CreateIndex
CREATE INDEX "order_line_vendor_order_id_idx" ON "order_line"("vendor_order_id");

-- CreateIndex
CREATE INDEX "order_line_variant_id_idx" ON "order_line"("variant_id");

-- CreateIndex
CREATE INDEX "line_lot_lot_id_idx" ON "line_lot"("lot_id");

-- CreateIndex
CREATE UNIQUE INDEX "line_lot_order_line_id_lot_id_key" ON "line_lot"("order_line_id", "lot_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reference_key" ON "payment"("reference");

-- CreateIndex
CREATE INDEX "payment_purchase_id_idx" ON "payment"("purchase_id");

-- CreateIndex
CREATE INDEX "payment_state_expires_at_idx" ON "payment"("state", "expires_at");

-- CreateIndex
CREATE INDEX "payment_share_vendor_order_id_idx" ON "payment_share"("vendor_order_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_share_payment_id_vendor_order_id_key" ON "payment_share"("payment_id", "vendor_order_id");

-- CreateIndex
CREATE INDEX "payment_event_payment_id_idx" ON "payment_event"("payment_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_event_provider_provider_event_id_key" ON "payment_event"("provider", "provider_event_id");

-- CreateIndex
CREATE UNIQUE INDEX "refund_request_key_key" ON "refund"("request_key");

-- CreateIndex
CREATE INDEX "refund_state_due_on_idx" ON "refund"("state", "due_on");

-- CreateIndex
CREATE INDEX "refund_payment_share_id_idx" ON "refund"("payment_share_id");

-- CreateIndex
CREATE INDEX "ward_province_code_idx" ON "ward"("province_code");

-- CreateIndex
CREATE INDEX "old_unit_new_ward_code_idx" ON "old_unit"("new_ward_code");

-- CreateIndex
CREATE UNIQUE INDEX "authority_province_code_key" ON "authority"("province_code");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE INDEX "search_document_category_path_idx" ON "search_document" USING GIN ("category_path");

-- CreateIndex
CREATE INDEX "search_document_vendor_id_idx" ON "search_document"("vendor_id");

-- CreateIndex
CREATE INDEX "search_document_category_slug_product_id_idx" ON "search_document"("category_slug", "product_id");

-- CreateIndex
CREATE INDEX "search_document_published_at_idx" ON "search_document"("published_at");

-- CreateIndex
CREATE INDEX "commission_rate_effective_from_idx" ON "commission_rate"("effective_from");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_posting_key_key" ON "ledger_posting"("key");

-- CreateIndex
CREATE INDEX "ledger_entry_posting_id_idx" ON "ledger_entry"("posting_id");

-- CreateIndex
CREATE INDEX "ledger_entry_vendor_id_account_idx" ON "ledger_entry"("vendor_id", "account");

-- CreateIndex
CREATE INDEX "ledger_entry_vendor_order_id_idx" ON "ledger_entry"("vendor_order_id");

-- CreateIndex
CREATE INDEX "stock_level_vendor_id_idx" ON "stock_level"("vendor_id");

-- CreateIndex
CREATE INDEX "lot_vendor_id_idx" ON "lot"("vendor_id");

-- CreateIndex
CREATE UNIQUE INDEX "lot_variant_id_code_key" ON "lot"("variant_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "reservation_purchase_id_key" ON "reservation"("purchase_id");

-- CreateIndex
CREATE INDEX "reservation_state_expires_at_idx" ON "reservation"("state", "expires_at");

-- CreateIndex
CREATE INDEX "reservation_line_reservation_id_idx" ON "reservation_line"("reservation_id");

-- CreateIndex
CREATE INDEX "stock_move_variant_id_at_idx" ON "stock_move"("variant_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "vendor_slug_key" ON "vendor"("slug");

-- CreateIndex
CREATE INDEX "vendor_state_authority_code_idx" ON "vendor"("state", "authority_code");

-- CreateIndex
CREATE INDEX "vendor_approved_at_idx" ON "vendor"("approved_at");

-- CreateIndex
CREATE INDEX "vendor_staff_user_id_idx" ON "vendor_staff"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "vendor_staff_vendor_id_user_id_key" ON "vendor_staff"("vendor_id", "user_id");

-- CreateIndex
CREATE INDEX "shipping_rate_vendor_id_idx" ON "shipping_rate"("vendor_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "officer_post" ADD CONSTRAINT "officer_post_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_address" ADD CONSTRAINT "saved_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cart_line" ADD CONSTRAINT "cart_line_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checkout_draft" ADD CONSTRAINT "checkout_draft_cart_id_fkey" FOREIGN KEY ("cart_id") REFERENCES "cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category" ADD CONSTRAINT "category_parent_slug_fkey" FOREIGN KEY ("parent_slug") REFERENCES "category"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "product" ADD CONSTRAINT "product_category_slug_fkey" FOREIGN KEY ("category_slug") REFERENCES "category"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "variant" ADD CONSTRAINT "variant_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "picture" ADD CONSTRAINT "picture_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_change" ADD CONSTRAINT "listing_change_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_order" ADD CONSTRAINT "vendor_order_purchase_id_fkey" FOREIGN KEY ("purchase_id") REFERENCES "purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "order_line" ADD CONSTRAINT "order_line_vendor_order_id_fkey" FOREIGN KEY ("vendor_order_id") REFERENCES "vendor_order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "line_lot" ADD CONSTRAINT "line_lot_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_share" ADD CONSTRAINT "payment_share_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund" ADD CONSTRAINT "refund_payment_share_id_fkey" FOREIGN KEY ("payment_share_id") REFERENCES "payment_share"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ward" ADD CONSTRAINT "ward_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "ledger_posting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reservation_line" ADD CONSTRAINT "reservation_line_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vendor_staff" ADD CONSTRAINT "vendor_staff_vendor_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shipping_rate" ADD CONSTRAINT "shipping_rate_vendor_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

