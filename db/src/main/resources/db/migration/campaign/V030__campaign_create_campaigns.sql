CREATE TABLE campaign (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  region VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year INT NOT NULL,
  edition INT NOT NULL,
  opens_at DATETIME(6) NOT NULL,
  closes_at DATETIME(6) NOT NULL,
  UNIQUE KEY campaign_once_a_year (region, year),
  CONSTRAINT campaign_region FOREIGN KEY (region) REFERENCES region (code),
  CONSTRAINT campaign_opens_before_it_closes CHECK (opens_at < closes_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- Who was asked, as they were when asked: a later change of name, kind or population
-- must not move a score that stands.
CREATE TABLE campaign_unit (
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  teryt VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(80) NOT NULL,
  county VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  population INT NULL,
  signatory BOOLEAN NOT NULL,
  PRIMARY KEY (campaign_id, unit),
  CONSTRAINT campaign_unit_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id),
  CONSTRAINT campaign_unit_unit FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
