-- Offsets are code points; "end" is exclusive. Times are milliseconds since 1970 UTC.
-- hash: the first 16 bytes of the SHA-256 of the row's content (see help/project-file.md).

CREATE TABLE project (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  uuid      BLOB    NOT NULL CHECK (length(uuid) = 16),
  name      TEXT    NOT NULL,
  settings  TEXT    NOT NULL CHECK (json_valid(settings)),
  hash      BLOB    NOT NULL CHECK (length(hash) = 16),
  -- Sum of the hashes of all rows that belong to no layer and count.
  rows_sum  BLOB    NOT NULL DEFAULT (zeroblob(16)) CHECK (length(rows_sum) = 16),
  last_step INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE schema (
  id      INTEGER PRIMARY KEY,
  uuid    BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  number  INTEGER NOT NULL CHECK (number > 0),
  content TEXT    NOT NULL CHECK (json_valid(content)),
  hash    BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE TABLE annotator (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name     TEXT    NOT NULL,
  initials TEXT    NOT NULL,
  role     TEXT    NOT NULL,
  -- 1: the import that brought them was undone.
  detached INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1)),
  hash     BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE TABLE entity (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name       TEXT    NOT NULL,
  attributes TEXT    NOT NULL CHECK (json_valid(attributes)),
  created    INTEGER NOT NULL,
  changed    INTEGER NOT NULL,
  hash       BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE TABLE document (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  title    TEXT    NOT NULL,
  metadata TEXT    NOT NULL CHECK (json_valid(metadata)),
  revision INTEGER NOT NULL CHECK (revision > 0),
  sha256   TEXT    NOT NULL CHECK (length(sha256) = 64),
  length   INTEGER NOT NULL CHECK (length >= 0),
  -- 1: its import was undone; it is kept for redo and does not count.
  detached INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1)),
  hash     BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX document_by_text ON document (sha256);

CREATE TABLE revision (
  document          INTEGER NOT NULL REFERENCES document (id),
  number            INTEGER NOT NULL CHECK (number > 0),
  text              TEXT    NOT NULL,
  form              TEXT    NOT NULL CHECK (json_valid(form)),
  segmenter         TEXT    NOT NULL,
  segmenter_version TEXT    NOT NULL,
  -- Paragraphs, sentences and tokens; JSON, deflated.
  segments          BLOB    NOT NULL,
  -- The bytes that it was imported from, deflated.
  source            BLOB    NOT NULL,
  hash              BLOB    NOT NULL CHECK (length(hash) = 16),
  PRIMARY KEY (document, number)
) STRICT;

CREATE TABLE layer (
  id          INTEGER PRIMARY KEY,
  uuid        BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  document    INTEGER NOT NULL REFERENCES document (id),
  annotator   INTEGER NOT NULL REFERENCES annotator (id),
  kind        TEXT    NOT NULL CHECK (kind IN ('work', 'gold', 'suggestions')),
  status      TEXT    NOT NULL CHECK (status IN ('not_started', 'in_progress', 'done', 'locked')),
  read_to     INTEGER NOT NULL CHECK (read_to >= 0),
  annotations INTEGER NOT NULL DEFAULT 0 CHECK (annotations >= 0),
  relations   INTEGER NOT NULL DEFAULT 0 CHECK (relations >= 0),
  -- Sum of the hashes of the annotations and relations on it.
  items_sum   BLOB    NOT NULL DEFAULT (zeroblob(16)) CHECK (length(items_sum) = 16),
  last_step   INTEGER NOT NULL DEFAULT 0,
  detached    INTEGER NOT NULL DEFAULT 0 CHECK (detached IN (0, 1)),
  hash        BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX layer_by_document ON layer (document);

CREATE TABLE annotation (
  id            INTEGER PRIMARY KEY,
  uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  layer         INTEGER NOT NULL REFERENCES layer (id),
  label         TEXT    NOT NULL,
  start         INTEGER NOT NULL CHECK (start >= 0),
  "end"         INTEGER NOT NULL CHECK ("end" > start),
  -- [[start, end], ...] where there is more than one part; otherwise null.
  fragments     TEXT    CHECK (fragments IS NULL OR json_valid(fragments)),
  attributes    TEXT    NOT NULL CHECK (json_valid(attributes)),
  note          TEXT    NOT NULL,
  origin        TEXT    NOT NULL,
  origin_detail TEXT    NOT NULL,
  created       INTEGER NOT NULL,
  changed       INTEGER NOT NULL,
  hash          BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX annotation_by_place ON annotation (layer, start);

CREATE TABLE relation (
  id            INTEGER PRIMARY KEY,
  uuid          BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  layer         INTEGER NOT NULL REFERENCES layer (id),
  type          TEXT    NOT NULL,
  source        INTEGER NOT NULL REFERENCES annotation (id),
  target        INTEGER NOT NULL REFERENCES annotation (id),
  attributes    TEXT    NOT NULL CHECK (json_valid(attributes)),
  origin        TEXT    NOT NULL,
  origin_detail TEXT    NOT NULL,
  created       INTEGER NOT NULL,
  changed       INTEGER NOT NULL,
  hash          BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX relation_by_layer ON relation (layer);
CREATE INDEX relation_by_source ON relation (source);
CREATE INDEX relation_by_target ON relation (target);

CREATE TABLE comment (
  id       INTEGER PRIMARY KEY,
  uuid     BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  document INTEGER NOT NULL REFERENCES document (id),
  subject  BLOB    NOT NULL CHECK (length(subject) = 16),
  author   INTEGER NOT NULL REFERENCES annotator (id),
  text     TEXT    NOT NULL,
  resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)),
  created  INTEGER NOT NULL,
  changed  INTEGER NOT NULL,
  hash     BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX comment_by_document ON comment (document);

CREATE TABLE step (
  sequence  INTEGER PRIMARY KEY,
  time      INTEGER NOT NULL,
  annotator BLOB    NOT NULL CHECK (length(annotator) = 16),
  -- All zero where the step changed no document, or several.
  document  BLOB    NOT NULL CHECK (length(document) = 16),
  kind      TEXT    NOT NULL CHECK (kind IN ('done', 'undo', 'redo')),
  -- The step undone or redone; 0 where something was done.
  of        INTEGER NOT NULL,
  name      TEXT    NOT NULL,
  arguments TEXT    NOT NULL CHECK (json_valid(arguments)),
  -- JSON, deflated.
  edits     BLOB    NOT NULL,
  -- 0 counts, 1 undone and can be redone, 2 undone for good.
  state     INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
  -- Chained: over the row's content and the hash of the row before.
  hash      BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE INDEX step_undoable ON step (state, sequence) WHERE kind = 'done';

-- One row a part of an annotation that counts, with its words.
CREATE VIEW words AS
SELECT document.title AS document,
       annotator.name AS layer,
       annotation.id AS annotation,
       annotation.label AS label,
       part.value ->> 0 AS start,
       part.value ->> 1 AS "end",
       substr(revision.text, (part.value ->> 0) + 1, (part.value ->> 1) - (part.value ->> 0)) AS words
FROM annotation
JOIN layer ON layer.id = annotation.layer
JOIN annotator ON annotator.id = layer.annotator
JOIN document ON document.id = layer.document
JOIN revision ON revision.document = document.id AND revision.number = document.revision
JOIN json_each(coalesce(annotation.fragments, json_array(json_array(annotation.start, annotation."end")))) AS part
WHERE layer.detached = 0 AND document.detached = 0;
