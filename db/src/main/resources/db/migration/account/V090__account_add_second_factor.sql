-- The secret is what the server must know to check a code; the recovery codes it need not, so their hashes are kept.
ALTER TABLE account
  ADD COLUMN second_factor_secret VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN second_factor_on BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN second_factor_step BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN recovery_hashes VARCHAR(600) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
