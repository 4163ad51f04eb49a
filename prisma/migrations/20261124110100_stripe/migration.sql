-- What the provider calls the money that an event tells of: disputes and refunds made on its own pages name nothing else.
ALTER TABLE "payment_event" ADD COLUMN "provider_payment_id" TEXT;
CREATE INDEX "payment_event_provider_payment_id_idx" ON "payment_event"("provider_payment_id");

ALTER TABLE "vendor" ADD COLUMN "stripe_account" TEXT;
ALTER TABLE vendor ADD CONSTRAINT vendor_stripe_account CHECK (stripe_account ~ '^acct_[A-Za-z0-9]{1,60}$');

CREATE TABLE "refused_webhook" (
    "id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "signature" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "refused_webhook_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "refused_webhook_digest_key" ON "refused_webhook"("digest");
CREATE INDEX "refused_webhook_received_at_idx" ON "refused_webhook"("received_at");
ALTER TABLE refused_webhook ADD CONSTRAINT refused_webhook_size CHECK (length(body) <= 20000 AND length(signature) <= 1000);

CREATE TABLE "vendor_transfer" (
    "id" UUID NOT NULL,
    "payment_share_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "amount_dong" BIGINT NOT NULL,
    "destination" TEXT NOT NULL,
    "reverses" UUID,
    "request_key" TEXT NOT NULL,
    "provider_id" TEXT,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "vendor_transfer_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "vendor_transfer_request_key_key" ON "vendor_transfer"("request_key");
CREATE INDEX "vendor_transfer_payment_share_id_idx" ON "vendor_transfer"("payment_share_id");
CREATE INDEX "vendor_transfer_state_created_at_idx" ON "vendor_transfer"("state", "created_at");
ALTER TABLE "vendor_transfer" ADD CONSTRAINT "vendor_transfer_payment_share_id_fkey" FOREIGN KEY ("payment_share_id") REFERENCES "payment_share"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE vendor_transfer
  ADD CONSTRAINT vendor_transfer_amount CHECK (amount_dong > 0),
  ADD CONSTRAINT vendor_transfer_kind CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
  ADD CONSTRAINT vendor_transfer_done CHECK ((state = 'done') = (provider_id IS NOT NULL AND done_at IS NOT NULL));
