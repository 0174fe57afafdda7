-- What is in force, by who was asked: the answers, and the points of the results.
CREATE OR REPLACE VIEW commitment_answer AS
SELECT response.campaign_id,
       response.unit,
       answer.code,
       answer.value
FROM response
JOIN submission_answer answer ON answer.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');

CREATE OR REPLACE VIEW commitment_score AS
SELECT asked.campaign_id,
       asked.unit,
       asked.county,
       score.code,
       score.points,
       score.absence
FROM campaign_unit asked
JOIN response ON response.campaign_id = asked.campaign_id AND response.unit = asked.unit
JOIN score ON score.submission_id = response.submission_id
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');
