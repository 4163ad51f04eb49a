-- What a provider kept of a payment in other money than đồng: said to the operator, booked by nobody's guess.
CREATE TABLE "unbooked_fee" (
    "payment_event_id" UUID NOT NULL,
    "provider_payment_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "minor_units" BIGINT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unbooked_fee_pkey" PRIMARY KEY ("payment_event_id"),
    CONSTRAINT "unbooked_fee_currency" CHECK ("currency" <> 'vnd')
);
