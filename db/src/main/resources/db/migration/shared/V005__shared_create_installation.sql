CREATE TABLE installation (
    id          TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    sample_data BOOLEAN NOT NULL
);

INSERT INTO installation (id, sample_data) VALUES (1, false);
