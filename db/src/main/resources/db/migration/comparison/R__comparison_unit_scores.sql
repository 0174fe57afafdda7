-- Everyone asked, and the scores of those whose submission is in force: one row per unit and score,
-- or one row without a score. A draft, a returned or a withdrawn response compares with nobody.
CREATE OR REPLACE VIEW comparison_unit_score AS
SELECT asked.campaign_id,
       asked.unit,
       asked.teryt,
       asked.kind,
       asked.name,
       asked.county,
       county.name AS county_name,
       county.city AS county_city,
       asked.population,
       asked.signatory,
       COALESCE(response.state, 'NOT_STARTED') AS state,
       score.code,
       score.points,
       score.absence
FROM campaign_unit asked
JOIN county ON county.code = asked.county
LEFT JOIN response ON response.campaign_id = asked.campaign_id AND response.unit = asked.unit
LEFT JOIN score ON score.submission_id = response.submission_id
               AND response.state IN ('SUBMITTED', 'ACCEPTED');
