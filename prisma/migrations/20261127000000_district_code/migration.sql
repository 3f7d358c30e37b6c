-- The code of the district beside its version: an index gives all that a district has in one order, whatever names it had.
ALTER TABLE "observations" ADD COLUMN "district_code" TEXT;
CREATE FUNCTION keep_district_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT d.code INTO NEW.district_code FROM districts d WHERE d.id = NEW.district_id;
  RETURN NEW;
END $$;
CREATE TRIGGER "observations_district_code_kept" BEFORE INSERT OR UPDATE OF "district_id" ON "observations"
  FOR EACH ROW EXECUTE FUNCTION keep_district_code();
