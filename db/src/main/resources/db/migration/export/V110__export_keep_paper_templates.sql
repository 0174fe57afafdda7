-- A region's own files that papers are made after; without one the product's is used.
CREATE TABLE paper_template (
  region CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content MEDIUMBLOB NOT NULL,
  uploaded_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (region, kind),
  CONSTRAINT paper_template_of_region FOREIGN KEY (region) REFERENCES region (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
