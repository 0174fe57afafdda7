-- What an edition came to when it was published, and every correction since. Both are written once.
CREATE TABLE edition_freeze (
  campaign_id BIGINT NOT NULL PRIMARY KEY,
  canonical LONGTEXT NOT NULL,
  sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  frozen_at DATETIME(6) NOT NULL,
  CONSTRAINT edition_freeze_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE erratum (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value_before TEXT NULL,
  not_applicable_before TEXT NULL,
  value_after TEXT NULL,
  not_applicable_after TEXT NULL,
  because TEXT NOT NULL,
  corrected_by VARCHAR(200) NOT NULL,
  corrected_at DATETIME(6) NOT NULL,
  statement VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT erratum_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
