-- Buyers' own numbers are sealed like sellers': a person's number on an invoice, and the account that a refund goes to.
-- The program seals the rows that are here already when it starts; from now on none may lie open.
ALTER TABLE "invoice_request" ADD COLUMN "personal_id_sealed" TEXT;
ALTER TABLE "invoice_request" DROP CONSTRAINT "invoice_request_tax_code";
ALTER TABLE "invoice_request"
  ADD CONSTRAINT "invoice_request_tax_code" CHECK ("tax_code" IS NULL OR "tax_code" ~ '^([0-9]{10}|[0-9]{13}|•{8}[0-9]{4})$') NOT VALID,
  ADD CONSTRAINT "invoice_request_person_is_sealed" CHECK (
    CASE WHEN "tax_code" LIKE '•%' THEN "personal_id_sealed" LIKE 'v1.%' AND "personal_id_sealed" IS NOT NULL ELSE "personal_id_sealed" IS NULL END);

ALTER TABLE "refund_transfer" ADD COLUMN "account_sealed" TEXT;
ALTER TABLE "refund_transfer" DROP CONSTRAINT "refund_transfer_account";
ALTER TABLE "refund_transfer"
  ADD CONSTRAINT "refund_transfer_account" CHECK ("account" ~ '^•••• [0-9A-Z]{4}$' AND "account_sealed" LIKE 'v1.%' AND "account_sealed" IS NOT NULL) NOT VALID;
