-- Which rows of the index a search server has not been told of yet. One row per product however often it changes, so a
-- server that is away for a day costs no more than the catalogue is large.
CREATE TABLE "search_outbox" (
    "product_id" UUID NOT NULL,
    "mark" BIGSERIAL NOT NULL,

    CONSTRAINT "search_outbox_pkey" PRIMARY KEY ("product_id")
);

CREATE INDEX "search_outbox_mark_idx" ON "search_outbox"("mark");
