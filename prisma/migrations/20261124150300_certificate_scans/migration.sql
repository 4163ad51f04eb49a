-- A vendor sends the paper with its claim, and mends a claim that was refused.
CREATE TABLE "certificate_scan" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "certificate_scan_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "certificate_scan_media_type" CHECK ("media_type" IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')),
    CONSTRAINT "certificate_scan_bytes" CHECK ("bytes" > 0)
);
CREATE INDEX "certificate_scan_vendor_id_idx" ON "certificate_scan"("vendor_id");

ALTER TABLE "certificate" ADD COLUMN "note" TEXT, ADD COLUMN "scan_id" UUID;
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_scan_id_fkey" FOREIGN KEY ("scan_id") REFERENCES "certificate_scan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was refused so far said why in the trail.
UPDATE "certificate" c SET "note" = (
  SELECT e.reason FROM "audit_event" e
   WHERE e.subject_type = 'certificate' AND e.subject_id = c.id::text AND e.action IN ('certificate.reject', 'certificate.withdraw')
   ORDER BY e.at DESC, e.id DESC LIMIT 1)
 WHERE c.state IN ('rejected', 'withdrawn');
