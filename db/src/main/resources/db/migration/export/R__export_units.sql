-- Whose submission is in force, as the campaign asked them.
CREATE OR REPLACE VIEW export_unit AS
SELECT asked.campaign_id,
       asked.unit,
       asked.teryt,
       asked.kind,
       asked.name,
       asked.county,
       county.name AS county_name,
       county.city,
       asked.population,
       asked.signatory,
       response.state
FROM campaign_unit asked
JOIN county ON county.code = asked.county
JOIN response ON response.campaign_id = asked.campaign_id AND response.unit = asked.unit
WHERE response.state IN ('SUBMITTED', 'ACCEPTED');
