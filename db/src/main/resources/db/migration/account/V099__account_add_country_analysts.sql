-- Whoever compares the regions of the whole country belongs to none of them.
-- The check on region had no name of its own, so it goes by the number it stood at.
ALTER TABLE account DROP CONSTRAINT account_role, DROP CONSTRAINT CONSTRAINT_2;
ALTER TABLE account
  ADD CONSTRAINT account_role CHECK (role IN ('ADMINISTRATOR', 'ANALYST', 'COMMITTEE', 'COUNTRY_ANALYST', 'CLERK', 'COORDINATOR', 'SECRETARY', 'SIGNATORY')),
  ADD CONSTRAINT account_region_by_role CHECK ((role IN ('ADMINISTRATOR', 'COUNTRY_ANALYST')) = (region IS NULL));
