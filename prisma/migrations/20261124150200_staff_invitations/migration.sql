-- Somebody is asked by letter to join a vendor's staff.
CREATE TABLE "staff_invitation" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,

    CONSTRAINT "staff_invitation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "staff_invitation_role" CHECK ("role" IN ('leader', 'bookkeeper', 'packer')),
    CONSTRAINT "staff_invitation_email_is_lower_case" CHECK ("email" = lower("email")),
    CONSTRAINT "staff_invitation_keeps_only_a_hash" CHECK ("token_hash" ~ '^[0-9a-f]{64}$'),
    CONSTRAINT "staff_invitation_accepted_is_closed" CHECK ("accepted_by" IS NULL OR "closed_at" IS NOT NULL)
);
CREATE UNIQUE INDEX "staff_invitation_token_hash_key" ON "staff_invitation"("token_hash");
CREATE INDEX "staff_invitation_vendor_id_idx" ON "staff_invitation"("vendor_id");
ALTER TABLE "staff_invitation" ADD CONSTRAINT "staff_invitation_vendor_id_fkey" FOREIGN KEY ("vendor_id") REFERENCES "vendor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One open invitation per vendor and address: the newer one takes the older one's place.
CREATE UNIQUE INDEX "staff_invitation_one_open" ON "staff_invitation"("vendor_id", "email") WHERE "closed_at" IS NULL;

ALTER TABLE "vendor_staff" ADD CONSTRAINT "vendor_staff_role" CHECK ("role" IN ('leader', 'bookkeeper', 'packer'));
