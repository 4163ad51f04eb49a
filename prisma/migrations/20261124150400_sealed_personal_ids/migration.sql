-- A person's own number as tax code is sealed with a key that the database does not know; the program seals the rows
-- that are here already when it starts. From now on no twelve digits may lie open.
ALTER TABLE "vendor" ADD COLUMN "personal_id_sealed" TEXT, ADD COLUMN "personal_id_digest" TEXT;
CREATE INDEX "vendor_personal_id_digest_idx" ON "vendor"("personal_id_digest") WHERE "personal_id_digest" IS NOT NULL;
ALTER TABLE "vendor"
  ADD CONSTRAINT "vendor_personal_id_is_sealed" CHECK ("personal_id_sealed" IS NULL OR "personal_id_sealed" LIKE 'v1.%'),
  ADD CONSTRAINT "vendor_no_open_personal_id" CHECK ("tax_code" IS NULL OR "tax_code" !~ '^[0-9]{11,12}$') NOT VALID;
