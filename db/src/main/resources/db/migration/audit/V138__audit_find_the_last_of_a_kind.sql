ALTER TABLE audit_entry ADD KEY audit_entry_kind (kind, id);
