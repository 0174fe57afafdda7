-- How often anything changed that a campaign's comparisons are made from. Counted by the transaction that changes it, so that
-- a reading can tell at the cost of one row a campaign whether what it remembers still holds, whoever wrote.
CREATE TABLE edition_change (
  campaign_id BIGINT NOT NULL PRIMARY KEY,
  changes BIGINT NOT NULL
);

DELIMITER //

CREATE TRIGGER campaign_unit_added_changes_edition AFTER INSERT ON campaign_unit FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes) VALUES (NEW.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1
//

CREATE TRIGGER campaign_unit_removed_changes_edition AFTER DELETE ON campaign_unit FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes) VALUES (OLD.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1
//

CREATE TRIGGER response_added_changes_edition AFTER INSERT ON response FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes) VALUES (NEW.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1
//

CREATE TRIGGER response_removed_changes_edition AFTER DELETE ON response FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes) VALUES (OLD.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1
//

CREATE TRIGGER erratum_added_changes_edition AFTER INSERT ON erratum FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes) VALUES (NEW.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1
//

CREATE TRIGGER campaign_unit_changes_edition AFTER UPDATE ON campaign_unit FOR EACH ROW
  IF NOT (NEW.teryt <=> OLD.teryt AND NEW.kind <=> OLD.kind AND NEW.name <=> OLD.name AND NEW.county <=> OLD.county
      AND NEW.population <=> OLD.population AND NEW.signatory <=> OLD.signatory) THEN INSERT INTO edition_change (campaign_id, changes) VALUES (NEW.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1; END IF;
//

CREATE TRIGGER response_changes_edition AFTER UPDATE ON response FOR EACH ROW
  IF NOT (NEW.state <=> OLD.state AND NEW.submission_id <=> OLD.submission_id) THEN INSERT INTO edition_change (campaign_id, changes) VALUES (NEW.campaign_id, 1) ON DUPLICATE KEY UPDATE changes = changes + 1; END IF;
//

CREATE TRIGGER answer_mark_added_changes_edition AFTER INSERT ON answer_mark FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes)
  SELECT r.campaign_id, 1 FROM submission s JOIN response r ON r.id = s.response_id WHERE s.id = NEW.submission_id
  ON DUPLICATE KEY UPDATE edition_change.changes = edition_change.changes + 1
//

CREATE TRIGGER answer_mark_changes_edition AFTER UPDATE ON answer_mark FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes)
  SELECT r.campaign_id, 1 FROM submission s JOIN response r ON r.id = s.response_id WHERE s.id = NEW.submission_id
  ON DUPLICATE KEY UPDATE edition_change.changes = edition_change.changes + 1
//

CREATE TRIGGER answer_mark_removed_changes_edition AFTER DELETE ON answer_mark FOR EACH ROW
  INSERT INTO edition_change (campaign_id, changes)
  SELECT r.campaign_id, 1 FROM submission s JOIN response r ON r.id = s.response_id WHERE s.id = OLD.submission_id
  ON DUPLICATE KEY UPDATE edition_change.changes = edition_change.changes + 1
//

DELIMITER ;
