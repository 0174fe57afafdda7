-- The address under which a person's calendar is read; a row goes with the account's password or the account.
CREATE TABLE feed_token (
    account_id BIGINT      NOT NULL PRIMARY KEY,
    token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'SHA-256 of the token, which itself is not kept',
    created_at DATETIME(6) NOT NULL,
    FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
