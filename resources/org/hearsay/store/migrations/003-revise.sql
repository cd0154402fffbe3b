-- The words that an annotation had before a correction of its document's text went through them, as
-- long as nobody has looked at it since; otherwise empty. It is part of the row's hash.
ALTER TABLE annotation ADD COLUMN doubted TEXT NOT NULL DEFAULT '';
