-- The checks on role had no names of their own, so they go by the number they stood at.
ALTER TABLE account DROP CONSTRAINT CONSTRAINT_1;
ALTER TABLE account DROP CONSTRAINT CONSTRAINT_3;
ALTER TABLE account
  ADD CONSTRAINT account_role CHECK (role IN ('ADMINISTRATOR', 'ANALYST', 'COMMITTEE', 'CLERK', 'COORDINATOR', 'SECRETARY', 'SIGNATORY')),
  ADD CONSTRAINT account_unit_by_role CHECK ((role IN ('CLERK', 'COORDINATOR', 'SECRETARY', 'SIGNATORY')) = (unit IS NOT NULL));
