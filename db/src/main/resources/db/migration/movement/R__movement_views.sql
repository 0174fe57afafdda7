-- What is in force, by who was asked: the total as it was kept at submission, with all its digits, and the answers.
CREATE OR REPLACE VIEW movement_total AS
SELECT response.campaign_id,
       response.unit,
       JSON_VALUE(sheet.sheet, '$.total') AS total
FROM response
JOIN score_sheet sheet ON sheet.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');

CREATE OR REPLACE VIEW movement_answer AS
SELECT response.campaign_id,
       response.unit,
       answer.code,
       answer.value,
       answer.not_applicable_because
FROM response
JOIN submission_answer answer ON answer.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');
