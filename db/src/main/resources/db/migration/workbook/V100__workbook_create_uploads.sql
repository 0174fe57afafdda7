-- Filled-in workbooks, from the upload until somebody has decided on each answer; what is older than a day goes.
CREATE TABLE workbook_upload (
  id BIGINT NOT NULL AUTO_INCREMENT,
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  uploaded_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  PRIMARY KEY (id),
  KEY workbook_upload_of (campaign_id, unit, uploaded_by),
  KEY workbook_upload_age (uploaded_at),
  CONSTRAINT workbook_upload_of_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
