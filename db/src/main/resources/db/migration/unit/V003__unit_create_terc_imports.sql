-- Files of TERC as an administrator uploaded them. A file is applied only if it still changes what its preview promised.
CREATE TABLE terc_import (
    id BIGINT NOT NULL AUTO_INCREMENT,
    sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    preview_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state_on DATE NOT NULL,
    uploaded_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    content LONGTEXT NOT NULL,
    applied_at DATETIME(6) NULL,
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
