-- What a unit means to answer a year later, by the edition whose answers it starts from.
CREATE TABLE plan_item (
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_from TEXT NULL,
  target TEXT NOT NULL,
  owner VARCHAR(200) NOT NULL,
  due DATE NOT NULL,
  note TEXT NOT NULL,
  version INT NOT NULL,
  changed_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (campaign_id, unit, code),
  CONSTRAINT plan_item_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
