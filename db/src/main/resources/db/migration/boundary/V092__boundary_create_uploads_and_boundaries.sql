-- Files of borders as an administrator uploaded them. content is what would be taken over, and goes once it was.
CREATE TABLE boundary_upload (
  id BIGINT NOT NULL AUTO_INCREMENT,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_at DATETIME(6) NOT NULL,
  content MEDIUMTEXT NULL,
  applied_by VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
  applied_at DATETIME(6) NULL,
  PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- The border of a county, as the geometry of GeoJSON; all of them are of the same upload.
CREATE TABLE boundary (
  teryt CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  upload_id BIGINT NOT NULL,
  geometry MEDIUMTEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (teryt),
  CONSTRAINT boundary_of_county FOREIGN KEY (teryt) REFERENCES county (code),
  CONSTRAINT boundary_of_upload FOREIGN KEY (upload_id) REFERENCES boundary_upload (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
