CREATE TABLE assignment (
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  login VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due DATE NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (campaign_id, unit, code, login),
  CONSTRAINT assignment_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit),
  CONSTRAINT assignment_login FOREIGN KEY (login) REFERENCES account (login)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- Who was seen at a response last, and where; a row says nothing once it is a minute old.
CREATE TABLE presence (
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  login VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  place VARCHAR(10) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (campaign_id, unit, login)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
