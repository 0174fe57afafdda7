-- Units that signed their region's pact. signed_on is empty where the day is not known.
CREATE TABLE pact_signatory (
    unit VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    signed_on DATE NULL,
    PRIMARY KEY (unit),
    CONSTRAINT pact_signatory_is_a_unit FOREIGN KEY (unit) REFERENCES unit (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_polish_ci;
