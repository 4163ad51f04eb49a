-- What Prisma's schema language cannot say. DESIGN section 4: each invariant is a constraint where it can be.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- (1) on hand >= 0, 0 <= allocated <= on hand; (2) available is never negative.
ALTER TABLE stock_level
  ADD CONSTRAINT stock_level_on_hand CHECK (on_hand >= 0),
  ADD CONSTRAINT stock_level_allocated CHECK (allocated >= 0 AND allocated <= on_hand),
  ADD CONSTRAINT stock_level_reserved CHECK (reserved >= 0),
  ADD CONSTRAINT stock_level_available CHECK (on_hand - allocated - reserved >= 0);

-- (11) what left a lot never exceeds what came in.
ALTER TABLE lot
  ADD CONSTRAINT lot_on_hand CHECK (on_hand >= 0),
  ADD CONSTRAINT lot_picked CHECK (picked >= 0 AND picked <= on_hand),
  ADD CONSTRAINT lot_shipped CHECK (shipped >= 0 AND shipped <= received);

ALTER TABLE reservation_line ADD CONSTRAINT reservation_line_quantity CHECK (quantity > 0);
ALTER TABLE cart_line ADD CONSTRAINT cart_line_quantity CHECK (quantity BETWEEN 1 AND 999);
ALTER TABLE line_lot ADD CONSTRAINT line_lot_quantity CHECK (quantity > 0);
ALTER TABLE variant ADD CONSTRAINT variant_price CHECK (price_dong BETWEEN 1000 AND 500000000);
ALTER TABLE order_line
  ADD CONSTRAINT order_line_quantity CHECK (quantity > 0),
  ADD CONSTRAINT order_line_total CHECK (total_dong = unit_price_dong * quantity);
ALTER TABLE vendor_order ADD CONSTRAINT vendor_order_total CHECK (total_dong = goods_dong + shipping_dong AND shipping_dong >= 0);
ALTER TABLE purchase ADD CONSTRAINT purchase_total CHECK (total_dong = goods_dong + shipping_dong);
ALTER TABLE certificate ADD CONSTRAINT certificate_stars CHECK (stars IS NULL OR stars BETWEEN 3 AND 5);
ALTER TABLE commission_rate ADD CONSTRAINT commission_rate_range CHECK (basis_points BETWEEN 0 AND 5000);

-- (5) refunded <= captured, for the payment and for each share.
ALTER TABLE payment
  ADD CONSTRAINT payment_amount CHECK (amount_dong > 0),
  ADD CONSTRAINT payment_refunded CHECK (refunded_dong >= 0 AND refunded_dong <= captured_dong);
ALTER TABLE payment_share
  ADD CONSTRAINT payment_share_refunded CHECK (refunded_dong >= 0 AND refunded_dong <= captured_dong);

-- Append-only tables.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stock_move_append_only BEFORE UPDATE OR DELETE ON stock_move FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER payment_event_append_only BEFORE UPDATE OR DELETE ON payment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_posting_append_only BEFORE UPDATE OR DELETE ON ledger_posting FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- (3) the vendor orders of a purchase add up to it, checked at commit.
CREATE FUNCTION check_purchase_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  difference bigint;
BEGIN
  SELECT p.total_dong - coalesce(sum(o.total_dong), 0) INTO difference
    FROM purchase p LEFT JOIN vendor_order o ON o.purchase_id = p.id WHERE p.id = NEW.id GROUP BY p.total_dong;
  IF difference <> 0 THEN
    RAISE EXCEPTION 'purchase % differs from its vendor orders by %', NEW.id, difference USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER purchase_sum AFTER INSERT OR UPDATE OF total_dong ON purchase
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_purchase_sum();

-- (4) the shares of a payment add up to it, checked at commit.
CREATE FUNCTION check_payment_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  difference bigint;
BEGIN
  SELECT p.amount_dong - coalesce(sum(s.amount_dong), 0) INTO difference
    FROM payment p LEFT JOIN payment_share s ON s.payment_id = p.id WHERE p.id = NEW.id GROUP BY p.amount_dong;
  IF difference <> 0 THEN
    RAISE EXCEPTION 'payment % differs from its shares by %', NEW.id, difference USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER payment_sum AFTER INSERT OR UPDATE OF amount_dong ON payment
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_payment_sum();

-- (8) every posting sums to zero and has at least two entries, checked at commit.
CREATE FUNCTION check_posting_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  total bigint;
  entries int;
BEGIN
  SELECT coalesce(sum(amount_dong), 0), count(*) INTO total, entries FROM ledger_entry WHERE posting_id = NEW.id;
  IF total <> 0 OR entries < 2 THEN
    RAISE EXCEPTION 'posting % has % entries that sum to %', NEW.key, entries, total USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_posting_sum AFTER INSERT ON ledger_posting
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_posting_sum();

-- One proposed change per listing at a time.
CREATE UNIQUE INDEX listing_change_one_open ON listing_change (product_id) WHERE state = 'submitted';

-- Search: words with marks, words without, and trigrams of the name for typing mistakes.
CREATE INDEX search_document_exact ON search_document USING gin (exact_words);
CREATE INDEX search_document_folded ON search_document USING gin (folded_words);
CREATE INDEX search_document_trigrams ON search_document USING gin (folded_name gin_trgm_ops);

-- A person has one open cart, on whichever device.
CREATE UNIQUE INDEX cart_one_open_per_user ON cart (user_id) WHERE state = 'open';
