-- A token with a target opens that one address of the API and nothing else: what a spreadsheet reads its data by.
ALTER TABLE access_token ADD COLUMN target VARCHAR(1000) NULL;
