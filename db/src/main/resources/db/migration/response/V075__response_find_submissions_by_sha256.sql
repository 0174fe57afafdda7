-- Anybody who holds a confirmation asks for it by this sum alone.
ALTER TABLE submission ADD UNIQUE KEY submission_sha256 (sha256);
