-- The last price that an officer saw, where the vendor has moved from it since: many small steps are a large one.
ALTER TABLE "variant" ADD COLUMN "approved_price_dong" BIGINT;

-- Where an approved version is kept, its prices are known.
UPDATE "variant" v SET "approved_price_dong" = approved.price
  FROM (
    SELECT DISTINCT ON (pack->>'id') pack->>'id' AS id, (pack->>'priceDong')::bigint AS price
      FROM "listing_change" c CROSS JOIN LATERAL jsonb_array_elements(c.proposed->'variants') AS pack
     WHERE c.state = 'approved'
     ORDER BY pack->>'id', c.decided_at DESC, c.id DESC) AS approved
 WHERE v.id::text = approved.id AND v.price_dong <> approved.price;
