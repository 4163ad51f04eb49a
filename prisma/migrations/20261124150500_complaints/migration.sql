-- What people write to the officers, and what they were answered.
CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "message" TEXT NOT NULL,
    "order_code" TEXT,
    "vendor_id" UUID,
    "authority_code" TEXT,
    "user_id" UUID,
    "locale" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "complaint_says_something" CHECK (char_length("message") BETWEEN 10 AND 5000),
    CONSTRAINT "complaint_answer_is_whole" CHECK (("answer" IS NULL) = ("answered_at" IS NULL) AND ("answer" IS NULL) = ("answered_by" IS NULL))
);
CREATE INDEX "complaint_authority_code_answered_at_idx" ON "complaint"("authority_code", "answered_at");
CREATE INDEX "complaint_user_id_idx" ON "complaint"("user_id");
