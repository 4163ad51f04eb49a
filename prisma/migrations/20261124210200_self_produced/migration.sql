-- What a household grew, raised or caught itself and sells unprocessed is exempt (PIT Decree 253/2026, Art 21; VAT law), but
-- no text lets the floor stop withholding: rates of its own decide, from the day that the tax office has answered.
ALTER TABLE "product" ADD COLUMN "self_produced" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "tax_rate" ADD COLUMN "self_produced" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "tax_rate" ADD CONSTRAINT "tax_rate_self_produced" CHECK (NOT "self_produced" OR "kind" IN ('withheld-vat', 'withheld-pit'));
