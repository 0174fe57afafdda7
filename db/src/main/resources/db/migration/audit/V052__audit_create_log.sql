-- Written in the transaction of the deed itself; a moment later each row gets its place in a chain, where every hash
-- takes in the one before. From then on nothing changes it.
CREATE TABLE audit_entry (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  details VARCHAR(1000) NOT NULL,
  seq BIGINT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  UNIQUE KEY audit_entry_seq (seq),
  KEY audit_entry_unit (unit, id),
  KEY audit_entry_actor (actor, id),
  KEY audit_entry_region (region, id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- The last link: whoever adds the next one holds this row's lock, and a cut-off end of the chain shows.
CREATE TABLE audit_head (
  id INT NOT NULL PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');

CREATE TRIGGER audit_entry_stays BEFORE DELETE ON audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';

DELIMITER $$
CREATE TRIGGER audit_entry_is_only_sealed BEFORE UPDATE ON audit_entry
  FOR EACH ROW
  IF OLD.seq IS NOT NULL OR NEW.id <> OLD.id OR NEW.at <> OLD.at OR NEW.actor <> OLD.actor
     OR NEW.address <> OLD.address OR NEW.kind <> OLD.kind OR NEW.region <> OLD.region
     OR NEW.unit <> OLD.unit OR BINARY NEW.details <> BINARY OLD.details
  THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_entry is append-only';
  END IF$$
DELIMITER ;
