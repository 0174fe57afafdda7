-- A region's own wording; where there is none, the product's is used.
CREATE TABLE letter_template (
  region VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(150) NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (region, purpose),
  CONSTRAINT letter_template_region FOREIGN KEY (region) REFERENCES region (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- Who was reminded on which day, in Warsaw; the key keeps it at once a day, also with two servers.
CREATE TABLE reminder (
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  login VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_on DATE NOT NULL,
  PRIMARY KEY (campaign_id, unit, login, sent_on),
  CONSTRAINT reminder_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE call_note (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  called_at DATETIME(6) NOT NULL,
  called_by VARCHAR(200) NOT NULL,
  note TEXT NOT NULL,
  CONSTRAINT call_note_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
