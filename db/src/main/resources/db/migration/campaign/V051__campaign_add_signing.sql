-- Campaigns from before the choice let the office submit, and go on doing so.
ALTER TABLE campaign
  ADD COLUMN signing VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OFFICE';
ALTER TABLE campaign ALTER COLUMN signing DROP DEFAULT;
