-- Everyone asked, with the submission in force; NULL unless there is one.
CREATE OR REPLACE VIEW peer_unit AS
SELECT asked.campaign_id,
       asked.unit,
       asked.kind,
       asked.population,
       CASE WHEN response.state IN ('SUBMITTED', 'ACCEPTED') THEN response.submission_id END AS submission_id
FROM campaign_unit asked
LEFT JOIN response ON response.campaign_id = asked.campaign_id AND response.unit = asked.unit;

-- How those can be reached who agreed to be asked: one row per coordinator or secretary with an address or a number.
CREATE OR REPLACE VIEW peer_contact AS
SELECT consent.unit,
       account.role,
       account.login,
       account.email,
       account.phone
FROM peer_consent consent
JOIN account ON account.unit = consent.unit
            AND account.active
            AND account.role IN ('COORDINATOR', 'SECRETARY')
            AND COALESCE(account.email, account.phone) IS NOT NULL;
