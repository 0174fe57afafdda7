-- Units whose peers may ask them how they did it; a row goes when the consent is withdrawn.
CREATE TABLE peer_consent (
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  given_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  given_at DATETIME(6) NOT NULL,
  CONSTRAINT peer_consent_unit FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
