-- The score sheets of the submissions in force, by who was asked.
CREATE OR REPLACE VIEW export_score_sheet AS
SELECT response.campaign_id,
       response.unit,
       kept.sheet
FROM response
JOIN score_sheet kept ON kept.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');
