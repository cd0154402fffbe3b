-- A full-text index over the current text of each document that counts. It holds nothing that
-- cannot be made again, so that no hash covers it.

-- The texts as they are searched: soft hyphens and zero-width spaces hide within words.
CREATE VIEW searchable AS
SELECT document.id AS id,
       replace(replace(revision.text, char(173), ''), char(8203), '') AS text
FROM document
JOIN revision ON revision.document = document.id AND revision.number = document.revision;

CREATE VIRTUAL TABLE search USING fts5(
  text,
  content = 'searchable',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

-- Which documents are in the index, and with which revision.
CREATE TABLE indexed (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  revision INTEGER NOT NULL
) STRICT;

-- 0 while documents may be missing from the index, or be too many in it.
CREATE TABLE indexing (
  id       INTEGER PRIMARY KEY CHECK (id = 1),
  complete INTEGER NOT NULL CHECK (complete IN (0, 1))
) STRICT;

INSERT INTO indexing (id, complete) VALUES (1, 0);
