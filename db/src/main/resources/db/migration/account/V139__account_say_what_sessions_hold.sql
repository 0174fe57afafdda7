ALTER TABLE account MODIFY password_changed_at DATETIME(6) NULL
    COMMENT 'when password and second factor became what they are; sessions hold it and end when it is another';
