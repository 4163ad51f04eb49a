-- What was looked for and whether it was found: no user, no session, no address, and the day instead of the moment.
CREATE TABLE "search_log" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "results" INTEGER NOT NULL,
    "understood" TEXT NOT NULL,
    "with_alcohol" BOOLEAN NOT NULL,
    "clicked_slug" TEXT,

    CONSTRAINT "search_log_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "search_log_words_are_few" CHECK (char_length("words") BETWEEN 1 AND 80),
    CONSTRAINT "search_log_results_are_counted" CHECK ("results" >= 0)
);

CREATE INDEX "search_log_day_idx" ON "search_log"("day");
