-- Taxes, settlements, differences and invoices of the ledger.
ALTER TABLE "ledger_posting" ADD COLUMN "mode" TEXT;

CREATE TABLE "tax_rate" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "legal_form" TEXT,
    "category_slug" TEXT,
    "basis_points" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "effective_to" TIMESTAMPTZ(3),

    CONSTRAINT "tax_rate_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "tax_withholding" (
    "id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "vendor_order_id" UUID NOT NULL,
    "order_line_id" UUID,
    "refund_id" UUID,
    "gross_dong" BIGINT NOT NULL,
    "vat_bp" INTEGER NOT NULL,
    "pit_bp" INTEGER NOT NULL,
    "vat_rate_id" UUID,
    "pit_rate_id" UUID,
    "vat_dong" BIGINT NOT NULL,
    "pit_dong" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tax_withholding_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "settlement" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "vendor_id" UUID NOT NULL,
    "mode" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "previous_id" UUID,
    "opening_dong" BIGINT NOT NULL,
    "sum_dong" BIGINT NOT NULL,
    "closing_dong" BIGINT NOT NULL,
    "entry_count" INTEGER NOT NULL,
    "parties" JSONB NOT NULL,
    "drafted_at" TIMESTAMPTZ(3) NOT NULL,
    "drafted_by" UUID,
    "released_at" TIMESTAMPTZ(3),
    "released_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "bank_reference" TEXT,
    "failure" TEXT,

    CONSTRAINT "settlement_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "settlement_entry" (
    "ledger_entry_id" UUID NOT NULL,
    "settlement_id" UUID NOT NULL,

    CONSTRAINT "settlement_entry_pkey" PRIMARY KEY ("ledger_entry_id")
);
CREATE TABLE "mismatch" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "expected_dong" BIGINT NOT NULL,
    "found_dong" BIGINT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "mismatch_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "invoice_request" (
    "purchase_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tax_code" TEXT,
    "address" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invoice_request_pkey" PRIMARY KEY ("purchase_id")
);
CREATE TABLE "vendor_invoice" (
    "vendor_order_id" UUID NOT NULL,
    "vendor_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "lookup_code" TEXT,
    "link" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vendor_invoice_pkey" PRIMARY KEY ("vendor_order_id")
);

CREATE INDEX "tax_rate_kind_effective_from_idx" ON "tax_rate"("kind", "effective_from");
CREATE INDEX "tax_withholding_vendor_id_at_idx" ON "tax_withholding"("vendor_id", "at");
CREATE INDEX "tax_withholding_vendor_order_id_idx" ON "tax_withholding"("vendor_order_id");
CREATE UNIQUE INDEX "settlement_number_key" ON "settlement"("number");
CREATE UNIQUE INDEX "settlement_previous_id_key" ON "settlement"("previous_id");
CREATE INDEX "settlement_state_drafted_at_idx" ON "settlement"("state", "drafted_at");
CREATE UNIQUE INDEX "settlement_vendor_id_mode_period_from_key" ON "settlement"("vendor_id", "mode", "period_from");
CREATE INDEX "settlement_entry_settlement_id_idx" ON "settlement_entry"("settlement_id");
CREATE INDEX "mismatch_resolved_at_last_seen_at_idx" ON "mismatch"("resolved_at", "last_seen_at");
CREATE UNIQUE INDEX "mismatch_kind_subject_id_key" ON "mismatch"("kind", "subject_id");
CREATE INDEX "vendor_invoice_vendor_id_issued_on_idx" ON "vendor_invoice"("vendor_id", "issued_on");

ALTER TABLE "settlement_entry" ADD CONSTRAINT "settlement_entry_ledger_entry_id_fkey" FOREIGN KEY ("ledger_entry_id") REFERENCES "ledger_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "settlement_entry" ADD CONSTRAINT "settlement_entry_settlement_id_fkey" FOREIGN KEY ("settlement_id") REFERENCES "settlement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Postings from before: the way the order was paid. The trigger would refuse what fills a new column.
ALTER TABLE ledger_posting DISABLE TRIGGER ledger_posting_append_only;
UPDATE ledger_posting p SET mode = CASE WHEN y.method IN ('cash-on-delivery', 'vietqr') THEN 'direct' ELSE 'provider' END
  FROM ledger_entry e JOIN vendor_order o ON o.id = e.vendor_order_id JOIN payment y ON y.id = o.paid_by
 WHERE e.posting_id = p.id AND p.kind IN ('sale', 'reversal');
ALTER TABLE ledger_posting ENABLE TRIGGER ledger_posting_append_only;
ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_mode CHECK (mode IN ('direct', 'provider'));

-- Cooperatives and companies are not withheld from, whatever an operator types (Decree 252/2026, Art 43).
ALTER TABLE tax_rate
  ADD CONSTRAINT tax_rate_kind CHECK (kind IN ('commission-vat', 'withheld-vat', 'withheld-pit')),
  ADD CONSTRAINT tax_rate_range CHECK (basis_points BETWEEN 0 AND 2000),
  ADD CONSTRAINT tax_rate_dates CHECK (effective_to IS NULL OR effective_to > effective_from),
  ADD CONSTRAINT tax_rate_whom CHECK (
    CASE WHEN kind = 'commission-vat' THEN legal_form IS NULL AND category_slug IS NULL
         ELSE legal_form IS NOT NULL AND legal_form NOT IN ('cooperative', 'cooperative-union', 'company') END);

-- A rate that was ever agreed stays as it was; only its end may be set, once.
CREATE FUNCTION refuse_rate_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.effective_to IS NOT NULL
     OR to_jsonb(NEW) - 'effective_to' <> to_jsonb(OLD) - 'effective_to' THEN
    RAISE EXCEPTION 'a rate is never changed: end it and add another' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tax_rate_kept BEFORE UPDATE OR DELETE ON tax_rate FOR EACH ROW EXECUTE FUNCTION refuse_rate_change();

CREATE UNIQUE INDEX tax_withholding_once ON tax_withholding (vendor_order_id, order_line_id, refund_id) NULLS NOT DISTINCT;
ALTER TABLE tax_withholding ADD CONSTRAINT tax_withholding_sign CHECK (
  CASE WHEN refund_id IS NULL THEN gross_dong >= 0 AND vat_dong >= 0 AND pit_dong >= 0
       ELSE gross_dong <= 0 AND vat_dong <= 0 AND pit_dong <= 0 END);
CREATE TRIGGER tax_withholding_append_only BEFORE UPDATE OR DELETE ON tax_withholding FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE settlement
  ADD CONSTRAINT settlement_mode CHECK (mode IN ('direct', 'provider')),
  ADD CONSTRAINT settlement_state CHECK (state IN ('draft', 'released', 'paid', 'failed', 'carried')),
  ADD CONSTRAINT settlement_period CHECK (period_to > period_from),
  ADD CONSTRAINT settlement_closing CHECK (closing_dong = opening_dong + sum_dong),
  ADD CONSTRAINT settlement_two_pairs_of_eyes CHECK (released_by <> drafted_by),
  ADD CONSTRAINT settlement_released CHECK (state NOT IN ('released', 'paid', 'failed') OR released_by IS NOT NULL);
CREATE TRIGGER settlement_entry_append_only BEFORE UPDATE OR DELETE ON settlement_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was settled is never counted anew: amounts, period and vendor stay.
CREATE FUNCTION refuse_settlement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.number, OLD.vendor_id, OLD.mode, OLD.period_from, OLD.period_to, OLD.opening_dong, OLD.sum_dong, OLD.entry_count, OLD.parties)
     IS DISTINCT FROM (NEW.number, NEW.vendor_id, NEW.mode, NEW.period_from, NEW.period_to, NEW.opening_dong, NEW.sum_dong, NEW.entry_count, NEW.parties) THEN
    RAISE EXCEPTION 'a settlement is never rewritten' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER settlement_kept BEFORE UPDATE OR DELETE ON settlement FOR EACH ROW EXECUTE FUNCTION refuse_settlement_change();

-- (9) a settlement is the sum of its entries, all of its vendor and its mode, and begins where the one before ended; checked at commit.
CREATE FUNCTION check_settlement_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  total bigint;
  entries int;
  foreigners int;
  before bigint;
BEGIN
  SELECT coalesce(sum(e.amount_dong), 0), count(e.id), count(e.id) FILTER (WHERE e.vendor_id IS DISTINCT FROM NEW.vendor_id OR p.mode IS DISTINCT FROM NEW.mode)
    INTO total, entries, foreigners
    FROM settlement_entry s JOIN ledger_entry e ON e.id = s.ledger_entry_id JOIN ledger_posting p ON p.id = e.posting_id WHERE s.settlement_id = NEW.id;
  SELECT coalesce(max(closing_dong), 0) INTO before FROM settlement WHERE id = NEW.previous_id;
  IF total <> NEW.sum_dong OR entries <> NEW.entry_count OR foreigners > 0 OR before <> NEW.opening_dong THEN
    RAISE EXCEPTION 'settlement % says % in % entries after %, its entries say % in % (% foreign) after %',
      NEW.number, NEW.sum_dong, NEW.entry_count, NEW.opening_dong, total, entries, foreigners, before USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER settlement_sum AFTER INSERT ON settlement
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_settlement_sum();

ALTER TABLE invoice_request ADD CONSTRAINT invoice_request_tax_code CHECK (tax_code IS NULL OR tax_code ~ '^([0-9]{10}|[0-9]{12}|[0-9]{13})$');
