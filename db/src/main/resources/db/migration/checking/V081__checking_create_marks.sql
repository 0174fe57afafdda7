-- What the regional office makes of an answer of a submission; value is the correction agreed on, NULL for none.
CREATE TABLE answer_mark (
  submission_id BIGINT NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mark VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value TEXT NULL,
  comment TEXT NOT NULL,
  marked_by VARCHAR(200) NOT NULL,
  marked_at DATETIME(6) NOT NULL,
  PRIMARY KEY (submission_id, code),
  CONSTRAINT answer_mark_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
