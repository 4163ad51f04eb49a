-- A cart has at most a hundred lines. Who puts has locked the cart (its `touched_at`), and this looks afresh after that
-- lock: many puts at once stop at the limit too.
CREATE FUNCTION keep_cart_small() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM cart_line WHERE cart_id = NEW.cart_id) > 100 THEN
    RAISE EXCEPTION 'cart % is full', NEW.cart_id USING ERRCODE = 'check_violation', CONSTRAINT = 'cart_line_limit';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER cart_line_limit AFTER INSERT ON cart_line FOR EACH ROW EXECUTE FUNCTION keep_cart_small();
