-- Long work somebody ordered. The server that does it says it is alive in seen_at; whose silence lasts has died with the work.
CREATE TABLE job (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  owner VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title VARCHAR(300) NOT NULL,
  again VARCHAR(500) NOT NULL,
  state VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  done BIGINT NOT NULL,
  total BIGINT NOT NULL,
  problem VARCHAR(1000) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ordered_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  expires_at DATETIME(6) NULL,
  KEY job_owner (owner, ordered_at),
  KEY job_state (state, seen_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
