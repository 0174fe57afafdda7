-- What an analyst decides about a round beside its window, and how far the round is. Rounds from before were signed until
-- they closed, ranked counties, asked everyone and reminded nobody; who was concerned knows whether they have begun.
ALTER TABLE campaign
  ADD COLUMN signed_by DATETIME(6) NULL,
  ADD COLUMN ranking VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'COUNTIES',
  ADD COLUMN asking VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'EVERYONE',
  ADD COLUMN reminders VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN announced VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'PLANNED',
  ADD COLUMN published_at DATETIME(6) NULL;
UPDATE campaign SET signed_by = closes_at,
  announced = CASE WHEN closes_at <= UTC_TIMESTAMP(6) THEN 'CLOSED' WHEN opens_at <= UTC_TIMESTAMP(6) THEN 'OPEN' ELSE 'PLANNED' END;
ALTER TABLE campaign
  MODIFY COLUMN signed_by DATETIME(6) NOT NULL,
  ALTER COLUMN ranking DROP DEFAULT,
  ALTER COLUMN asking DROP DEFAULT,
  ALTER COLUMN reminders DROP DEFAULT,
  ALTER COLUMN announced DROP DEFAULT,
  ADD CONSTRAINT campaign_is_signed_after_it_closes CHECK (closes_at <= signed_by);

ALTER TABLE campaign_unit
  ADD COLUMN extended_until DATETIME(6) NULL,
  ADD COLUMN extended_because TEXT NULL,
  ADD CONSTRAINT campaign_unit_extension_has_a_reason CHECK ((extended_until IS NULL) = (extended_because IS NULL));
