-- How many units a figure needs to be shown to the committee and the public; editions from before withheld nothing.
ALTER TABLE campaign ADD COLUMN smallest_group INT NOT NULL DEFAULT 1;
ALTER TABLE campaign ALTER COLUMN smallest_group DROP DEFAULT;
