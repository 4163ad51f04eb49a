-- The category is frozen with the line, as whether the goods are self-produced is: rates of withheld tax may differ by it,
-- and a listing that moves to another category changes no tax of a sale that is made. Lines from before take the category
-- their listing has now, which is what counted for them.
ALTER TABLE "order_line" ADD COLUMN "category_slug" TEXT;
UPDATE "order_line" SET "category_slug" = "product"."category_slug" FROM "product" WHERE "product"."id" = "order_line"."product_id";
ALTER TABLE "order_line" ALTER COLUMN "category_slug" SET NOT NULL;
