-- Every county that has a unit today, with the border it has or none.
CREATE OR REPLACE VIEW boundary_county AS
SELECT county.code AS teryt,
       county.name,
       county.city,
       boundary.upload_id,
       boundary.geometry
FROM county
LEFT JOIN boundary ON boundary.teryt = county.code
WHERE EXISTS (SELECT 1 FROM unit WHERE unit.county = county.code AND unit.gone_on IS NULL);
