-- Whoever guesses from elsewhere locks only those out who come from elsewhere too.
ALTER TABLE account
    ADD COLUMN known_failed_sign_ins INT NOT NULL DEFAULT 0,
    ADD COLUMN known_locked_until DATETIME(6) NULL;
