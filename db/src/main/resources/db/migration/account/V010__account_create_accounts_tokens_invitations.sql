-- People, their ways in, and the links with which they choose a password. Nothing here can be turned back into a password or a token.

CREATE TABLE account (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    login               VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name                VARCHAR(200) NOT NULL,
    email               VARCHAR(200) NULL,
    phone               VARCHAR(40)  NULL,
    role                VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region              VARCHAR(2)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    unit                VARCHAR(6)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    password_hash       VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'Argon2id, PHC string; NULL until a password is chosen',
    password_changed_at DATETIME(6)  NULL COMMENT 'sessions older than this have ended',
    active              BOOLEAN      NOT NULL,
    failed_sign_ins     INT          NOT NULL COMMENT 'in a row',
    locked_until        DATETIME(6)  NULL,
    created_at          DATETIME(6)  NOT NULL,
    version             INT          NOT NULL,
    FOREIGN KEY (region) REFERENCES region (code),
    FOREIGN KEY (unit) REFERENCES unit (code),
    CHECK (role IN ('ADMINISTRATOR', 'ANALYST', 'COMMITTEE', 'CLERK', 'SIGNATORY')),
    CHECK ((role = 'ADMINISTRATOR') = (region IS NULL)),
    CHECK ((role IN ('CLERK', 'SIGNATORY')) = (unit IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE access_token (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    label      VARCHAR(100) NOT NULL,
    token_hash VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'SHA-256 of the token, which itself is not kept',
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE invitation (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT       NOT NULL,
    token_hash VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'SHA-256 of the one-time link''s token',
    created_at DATETIME(6)  NOT NULL,
    expires_at DATETIME(6)  NOT NULL,
    used_at    DATETIME(6)  NULL,
    FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
