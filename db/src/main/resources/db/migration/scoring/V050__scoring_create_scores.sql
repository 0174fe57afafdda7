-- Derived once, at submission, and kept: the sheet explains each figure, the rows serve comparisons.
CREATE TABLE score_sheet (
  submission_id BIGINT PRIMARY KEY,
  method VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sheet LONGTEXT NOT NULL,
  CONSTRAINT score_sheet_submission FOREIGN KEY (submission_id) REFERENCES submission (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

CREATE TABLE score (
  submission_id BIGINT NOT NULL,
  code VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  points DECIMAL(12, 8) NULL,
  absence VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (submission_id, code),
  CONSTRAINT score_submission FOREIGN KEY (submission_id) REFERENCES submission (id),
  CONSTRAINT score_is_points_or_absence CHECK ((points IS NULL) <> (absence IS NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
