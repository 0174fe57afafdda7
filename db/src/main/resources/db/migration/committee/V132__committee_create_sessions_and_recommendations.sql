-- A sitting of the regional committee: what it is about, and what it recommended.
CREATE TABLE committee_session (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  region VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  year INT NOT NULL,
  held_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  agenda TEXT NOT NULL,
  counties VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  changed_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  KEY committee_session_region (region, held_on),
  CONSTRAINT committee_session_campaign FOREIGN KEY (region, year) REFERENCES campaign (region, year)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE recommendation (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  session_id BIGINT NOT NULL,
  county VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  text TEXT NOT NULL,
  due DATE NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome TEXT NOT NULL,
  version INT NOT NULL,
  changed_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  CONSTRAINT recommendation_session FOREIGN KEY (session_id) REFERENCES committee_session (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
