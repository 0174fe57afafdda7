-- Every score of a submission with the corrections agreed on; only of submissions in which something was corrected.
CREATE TABLE verified_score (
  submission_id BIGINT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points DECIMAL(12, 8) NULL,
  absence VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (submission_id, code),
  CONSTRAINT verified_score_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
  CONSTRAINT verified_score_is_points_or_absence CHECK ((points IS NULL) <> (absence IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
