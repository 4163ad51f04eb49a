-- CreateTable
CREATE TABLE "statement_file" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "bank_bin" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "delimiter" TEXT NOT NULL,
    "header_row" INTEGER NOT NULL,
    "header_span" INTEGER NOT NULL,
    "columns" JSONB NOT NULL,
    "mapping" JSONB,
    "state" TEXT NOT NULL,
    "total_rows" INTEGER NOT NULL DEFAULT 0,
    "done_rows" INTEGER NOT NULL DEFAULT 0,
    "new_lines" INTEGER NOT NULL DEFAULT 0,
    "known_lines" INTEGER NOT NULL DEFAULT 0,
    "outgoing" INTEGER NOT NULL DEFAULT 0,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "statement_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement_fault" (
    "file_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "problem" TEXT NOT NULL,
    "cells" JSONB NOT NULL,

    CONSTRAINT "statement_fault_pkey" PRIMARY KEY ("file_id","row")
);

-- CreateTable
CREATE TABLE "statement_mapping" (
    "vendor_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "statement_mapping_pkey" PRIMARY KEY ("vendor_id","account")
);

-- CreateTable
CREATE TABLE "bank_notification" (
    "id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "lines" INTEGER NOT NULL,

    CONSTRAINT "bank_notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bank_line" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "row" INTEGER,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,
    "has_time" BOOLEAN NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "bank_reference" TEXT,
    "balance_dong" BIGINT,
    "state" TEXT NOT NULL,
    "verdict" TEXT,
    "code" TEXT,
    "payment_id" UUID,
    "give_back_dong" BIGINT NOT NULL DEFAULT 0,
    "waived_dong" BIGINT NOT NULL DEFAULT 0,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "bank_line_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "statement_file_vendor_id_uploaded_at_idx" ON "statement_file"("vendor_id", "uploaded_at");

-- CreateIndex
CREATE UNIQUE INDEX "statement_file_vendor_id_account_sha256_key" ON "statement_file"("vendor_id", "account", "sha256");

-- CreateIndex
CREATE INDEX "bank_notification_received_at_idx" ON "bank_notification"("received_at");

-- CreateIndex
CREATE INDEX "bank_line_vendor_id_state_booked_at_idx" ON "bank_line"("vendor_id", "state", "booked_at");

-- CreateIndex
CREATE INDEX "bank_line_payment_id_idx" ON "bank_line"("payment_id");

-- CreateIndex
CREATE INDEX "bank_line_source_id_idx" ON "bank_line"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "bank_line_vendor_id_account_fingerprint_key" ON "bank_line"("vendor_id", "account", "fingerprint");

-- AddForeignKey
ALTER TABLE "statement_fault" ADD CONSTRAINT "statement_fault_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "statement_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE bank_line
  ADD CONSTRAINT bank_line_amount CHECK (amount_dong > 0),
  ADD CONSTRAINT bank_line_give_back CHECK (give_back_dong BETWEEN 0 AND amount_dong),
  ADD CONSTRAINT bank_line_waived CHECK (waived_dong >= 0);
ALTER TABLE statement_file ADD CONSTRAINT statement_file_rows CHECK (done_rows BETWEEN 0 AND total_rows);

-- What the bank said never changes; only what it means to us does.
CREATE FUNCTION refuse_other_bank_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.vendor_id, OLD.account, OLD.fingerprint, OLD.source_id, OLD.booked_at, OLD.amount_dong, OLD.text)
     IS DISTINCT FROM (NEW.vendor_id, NEW.account, NEW.fingerprint, NEW.source_id, NEW.booked_at, NEW.amount_dong, NEW.text) THEN
    RAISE EXCEPTION 'what the bank said of line % never changes', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bank_line_facts BEFORE UPDATE ON bank_line FOR EACH ROW EXECUTE FUNCTION refuse_other_bank_line();
CREATE TRIGGER bank_line_kept BEFORE DELETE ON bank_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER bank_notification_append_only BEFORE UPDATE OR DELETE ON bank_notification FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Transfers are found by the purchase code that begins every reference; only transfers pay for this index.
CREATE INDEX payment_transfer_code ON payment (left(reference, 11)) WHERE method = 'vietqr';
-- A notification names the account it is about.
CREATE INDEX vendor_bank_account ON vendor (bank_account) WHERE bank_account IS NOT NULL;

-- When the buyer said that the transfer is on its way: waited for longer, once.
ALTER TABLE payment ADD COLUMN told_at TIMESTAMPTZ(3);
