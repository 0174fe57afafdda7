-- What an analyst makes of a view. The row is there to be locked; every text ever saved is a version of it.
CREATE TABLE commentary (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT NOT NULL,
  view VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY commentary_once_a_view (campaign_id, view),
  CONSTRAINT commentary_campaign FOREIGN KEY (campaign_id) REFERENCES campaign (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- Without a text it was withdrawn.
CREATE TABLE commentary_version (
  commentary_id BIGINT NOT NULL,
  version INT NOT NULL,
  text TEXT NOT NULL,
  author VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  author_role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (commentary_id, version),
  CONSTRAINT commentary_version_commentary FOREIGN KEY (commentary_id) REFERENCES commentary (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TRIGGER commentary_version_stays BEFORE DELETE ON commentary_version
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'commentary_version is append-only';

CREATE TRIGGER commentary_version_stays_as_written BEFORE UPDATE ON commentary_version
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'commentary_version is append-only';
