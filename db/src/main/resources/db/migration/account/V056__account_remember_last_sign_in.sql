ALTER TABLE account
  ADD COLUMN last_signed_in_at DATETIME(6) NULL,
  ADD KEY account_region (region, unit),
  ADD KEY account_email (email);
