-- Whether goods were sold as self-produced is frozen with the line, like its commission: what the listing says later
-- changes no tax of a sale that is made. Lines from before take what their listing says now, which is what counted for them.
ALTER TABLE "order_line" ADD COLUMN "self_produced" BOOLEAN NOT NULL DEFAULT false;
UPDATE "order_line" SET "self_produced" = true FROM "product" p WHERE p.id = "order_line"."product_id" AND p."self_produced";
