-- AlterTable
ALTER TABLE "refund" ADD COLUMN     "claim_id" UUID,
ADD COLUMN     "decided_by" UUID;

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "vendor_order_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asks_shipping" BOOLEAN NOT NULL DEFAULT false,
    "asked_dong" BIGINT NOT NULL,
    "granted_dong" BIGINT NOT NULL DEFAULT 0,
    "granted_shipping" BOOLEAN NOT NULL DEFAULT false,
    "offered_dong" BIGINT,
    "request_key" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_line" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "granted_quantity" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "claim_line_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_photo" (
    "id" UUID NOT NULL,
    "vendor_order_id" UUID NOT NULL,
    "request_key" TEXT NOT NULL,
    "claim_id" UUID,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_photo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_part" (
    "id" UUID NOT NULL,
    "refund_id" UUID NOT NULL,
    "order_line_id" UUID,
    "quantity" INTEGER,
    "amount_dong" BIGINT NOT NULL,

    CONSTRAINT "refund_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refund_transfer" (
    "refund_id" UUID NOT NULL,
    "bank_bin" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "bank_reference" TEXT,
    "transferred_at" TIMESTAMPTZ(3),
    "transferred_by" UUID,
    "disputed_at" TIMESTAMPTZ(3),
    "dispute" TEXT,

    CONSTRAINT "refund_transfer_pkey" PRIMARY KEY ("refund_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "claim_code_key" ON "claim"("code");

-- CreateIndex
CREATE UNIQUE INDEX "claim_request_key_key" ON "claim"("request_key");

-- CreateIndex
CREATE INDEX "claim_vendor_order_id_idx" ON "claim"("vendor_order_id");

-- CreateIndex
CREATE INDEX "claim_vendor_id_state_opened_at_idx" ON "claim"("vendor_id", "state", "opened_at");

-- CreateIndex
CREATE INDEX "claim_state_due_at_idx" ON "claim"("state", "due_at");

-- CreateIndex
CREATE INDEX "claim_line_order_line_id_idx" ON "claim_line"("order_line_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_line_claim_id_order_line_id_key" ON "claim_line"("claim_id", "order_line_id");

-- CreateIndex
CREATE INDEX "claim_photo_claim_id_idx" ON "claim_photo"("claim_id");

-- CreateIndex
CREATE INDEX "claim_photo_request_key_idx" ON "claim_photo"("request_key");

-- CreateIndex
CREATE INDEX "refund_part_refund_id_idx" ON "refund_part"("refund_id");

-- CreateIndex
CREATE INDEX "refund_part_order_line_id_idx" ON "refund_part"("order_line_id");

-- CreateIndex
CREATE INDEX "refund_transfer_transferred_at_idx" ON "refund_transfer"("transferred_at");

-- CreateIndex
CREATE INDEX "refund_claim_id_idx" ON "refund"("claim_id");

-- AddForeignKey
ALTER TABLE "claim_line" ADD CONSTRAINT "claim_line_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_photo" ADD CONSTRAINT "claim_photo_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_part" ADD CONSTRAINT "refund_part_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refund_transfer" ADD CONSTRAINT "refund_transfer_refund_id_fkey" FOREIGN KEY ("refund_id") REFERENCES "refund"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One claim about an order at a time.
CREATE UNIQUE INDEX claim_one_live ON claim (vendor_order_id)
  WHERE state IN ('open', 'offered', 'partlyAccepted', 'declined', 'escalated');

ALTER TABLE claim
  ADD CONSTRAINT claim_asked CHECK (asked_dong > 0),
  ADD CONSTRAINT claim_granted CHECK (granted_dong >= 0 AND granted_dong <= asked_dong),
  ADD CONSTRAINT claim_offered CHECK (offered_dong IS NULL OR (offered_dong > 0 AND offered_dong <= asked_dong));
ALTER TABLE claim_line
  ADD CONSTRAINT claim_line_quantity CHECK (quantity > 0),
  ADD CONSTRAINT claim_line_granted CHECK (granted_quantity >= 0 AND granted_quantity <= quantity);

ALTER TABLE refund ADD CONSTRAINT refund_amount CHECK (amount_dong > 0);
ALTER TABLE refund_part
  ADD CONSTRAINT refund_part_amount CHECK (amount_dong > 0),
  ADD CONSTRAINT refund_part_quantity CHECK (quantity IS NULL OR (quantity > 0 AND order_line_id IS NOT NULL));
CREATE TRIGGER refund_part_append_only BEFORE UPDATE OR DELETE ON refund_part FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE refund_transfer
  ADD CONSTRAINT refund_transfer_bank CHECK (bank_bin ~ '^[0-9]{6}$'),
  ADD CONSTRAINT refund_transfer_account CHECK (account ~ '^[0-9A-Z]{6,19}$'),
  ADD CONSTRAINT refund_transfer_done CHECK ((transferred_at IS NULL) = (bank_reference IS NULL));

-- (5) No more is asked back of a share than came in, and the parts of a refund add up to it; checked at commit.
CREATE FUNCTION check_refund_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked bigint;
  captured bigint;
  parts bigint;
BEGIN
  SELECT coalesce(sum(r.amount_dong), 0), max(s.captured_dong) INTO asked, captured
    FROM payment_share s JOIN refund r ON r.payment_share_id = s.id WHERE s.id = NEW.payment_share_id;
  IF asked > captured THEN
    RAISE EXCEPTION 'refunds of share % are % of % captured', NEW.payment_share_id, asked, captured USING ERRCODE = 'check_violation';
  END IF;
  SELECT sum(amount_dong) INTO parts FROM refund_part WHERE refund_id = NEW.id;
  IF parts <> NEW.amount_dong THEN
    RAISE EXCEPTION 'the parts of refund % add up to %', NEW.id, parts USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refund_sum AFTER INSERT ON refund
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_refund_sum();
