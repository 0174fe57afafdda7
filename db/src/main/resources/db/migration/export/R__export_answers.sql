-- The answers of the submissions in force, by who was asked: one row per unit and question answered.
CREATE OR REPLACE VIEW export_answer AS
SELECT response.campaign_id,
       response.unit,
       answer.code,
       answer.value,
       answer.not_applicable_because
FROM response
JOIN submission_answer answer ON answer.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');
