-- From here on "segments" of a revision may begin with 1, which versions before cannot read. What is
-- there already stays as it is, compressed JSON, and is read as before.
PRAGMA user_version = 7;
