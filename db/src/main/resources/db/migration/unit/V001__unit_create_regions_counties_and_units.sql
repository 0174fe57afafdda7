-- Regions, counties and units as facts of the public register; people and their accounts are elsewhere.

CREATE TABLE region (
    code CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- A county as an area: a land county ('kartuski') or a city with county rights ('Gdańsk'), named as in TERC.
CREATE TABLE county (
    code CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    region CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    city BOOLEAN NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT county_in_region FOREIGN KEY (region) REFERENCES region (code),
    CONSTRAINT county_code_starts_with_region CHECK (LEFT(code, 2) = region)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;

-- code is the identity: four digits for a land county, the first six of TERYT for a municipality or a city with county
-- rights. The seventh digit (the kind) changes over the years, so the full number is only an attribute.
CREATE TABLE unit (
    code VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    teryt VARCHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(100) NOT NULL,
    county CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    population INT NULL,
    population_on DATE NULL,
    population_source VARCHAR(200) NULL,
    as_of DATE NOT NULL,
    source VARCHAR(200) NOT NULL,
    gone_on DATE NULL,
    PRIMARY KEY (code),
    CONSTRAINT unit_teryt UNIQUE (teryt),
    CONSTRAINT unit_in_county FOREIGN KEY (county) REFERENCES county (code),
    CONSTRAINT unit_kind CHECK (kind IN ('LAND_COUNTY', 'CITY_COUNTY', 'URBAN_MUNICIPALITY', 'RURAL_MUNICIPALITY',
        'URBAN_RURAL_MUNICIPALITY')),
    CONSTRAINT unit_code_starts_with_county CHECK (LEFT(code, 4) = county),
    CONSTRAINT unit_teryt_starts_with_code CHECK (LEFT(teryt, CHAR_LENGTH(code)) = code),
    CONSTRAINT unit_population_has_date_and_source CHECK (population IS NULL
        OR (population >= 0 AND population_on IS NOT NULL AND population_source IS NOT NULL))
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
