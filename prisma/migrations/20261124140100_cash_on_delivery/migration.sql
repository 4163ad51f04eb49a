-- Parcels with cash on delivery that came back because nobody took them.
CREATE TABLE "cash_refusal" (
    "vendor_order_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "user_id" UUID,
    "phone" TEXT NOT NULL,
    "refused_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cash_refusal_pkey" PRIMARY KEY ("vendor_order_id")
);
CREATE INDEX "cash_refusal_phone_refused_at_idx" ON "cash_refusal"("phone", "refused_at");
CREATE INDEX "cash_refusal_user_id_refused_at_idx" ON "cash_refusal"("user_id", "refused_at");

-- Lists in which carriers say what cash they pay out, kept as they came.
CREATE TABLE "remittance_file" (
    "id" UUID NOT NULL,
    "vendor_id" UUID,
    "carrier" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remittance_file_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "remittance_file_vendor_id_uploaded_at_idx" ON "remittance_file"("vendor_id", "uploaded_at");
-- The same bytes are one list, also for the operator, whose lists belong to no vendor.
CREATE UNIQUE INDEX "remittance_file_vendor_id_sha256_key" ON "remittance_file"("vendor_id", "sha256") NULLS NOT DISTINCT;

CREATE TABLE "remittance_line" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "tracking_number" TEXT,
    "order_code" TEXT,
    "collected_dong" BIGINT,
    "fee_dong" BIGINT,
    "outcome" TEXT NOT NULL,
    "vendor_order_id" UUID,
    "expected_dong" BIGINT,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "remittance_line_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "remittance_line_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "remittance_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "remittance_line_matched" CHECK ("outcome" <> 'matched' OR ("vendor_order_id" IS NOT NULL AND "collected_dong" = "expected_dong" AND "fee_dong" BETWEEN 0 AND "collected_dong"))
);
CREATE UNIQUE INDEX "remittance_line_file_id_row_key" ON "remittance_line"("file_id", "row");
CREATE INDEX "remittance_line_vendor_order_id_idx" ON "remittance_line"("vendor_order_id");
-- An order's cash is paid out once.
CREATE UNIQUE INDEX "remittance_line_paid_once" ON "remittance_line"("vendor_order_id") WHERE "outcome" = 'matched';

CREATE TRIGGER cash_refusal_append_only BEFORE UPDATE OR DELETE ON cash_refusal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER remittance_file_append_only BEFORE UPDATE OR DELETE ON remittance_file FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What is settled stays; what is not may find its order later.
CREATE TRIGGER remittance_line_settled BEFORE UPDATE OR DELETE ON remittance_line FOR EACH ROW
  WHEN (OLD.outcome = 'matched') EXECUTE FUNCTION refuse_change();
