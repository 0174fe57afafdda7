CREATE TABLE response (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  campaign_id BIGINT NOT NULL,
  unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submission_id BIGINT NULL,
  returned_because TEXT NULL,
  UNIQUE KEY response_once_a_campaign (campaign_id, unit),
  CONSTRAINT response_asked_unit FOREIGN KEY (campaign_id, unit) REFERENCES campaign_unit (campaign_id, unit)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- The working copy. A cleared answer keeps its row (both texts NULL), so that its version goes on counting.
CREATE TABLE answer (
  response_id BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value TEXT NULL,
  not_applicable_because TEXT NULL,
  taken_over BOOLEAN NOT NULL DEFAULT FALSE,
  version INT NOT NULL,
  changed_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (response_id, code),
  CONSTRAINT answer_response FOREIGN KEY (response_id) REFERENCES response (id),
  CONSTRAINT answer_is_value_or_not_applicable CHECK (value IS NULL OR not_applicable_because IS NULL)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- Frozen: nothing updates these rows.
CREATE TABLE submission (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  response_id BIGINT NOT NULL,
  number VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  submitted_at DATETIME(6) NOT NULL,
  submitted_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signer_name VARCHAR(120) NOT NULL,
  signer_role VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  canonical LONGTEXT NOT NULL,
  sha256 VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT submission_response FOREIGN KEY (response_id) REFERENCES response (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

ALTER TABLE response
  ADD CONSTRAINT response_submission FOREIGN KEY (submission_id) REFERENCES submission (id);

CREATE TABLE submission_answer (
  submission_id BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value TEXT NULL,
  not_applicable_because TEXT NULL,
  PRIMARY KEY (submission_id, code),
  CONSTRAINT submission_answer_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
