-- Who reviews a document is told by a decision too. SQLite changes no CHECK of a table that is there.
ALTER TABLE decision RENAME TO decision_before;

CREATE TABLE decision (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  document   INTEGER NOT NULL REFERENCES document (id),
  difference BLOB    NOT NULL CHECK (length(difference) = 16),
  reviewer   INTEGER NOT NULL REFERENCES annotator (id),
  verdict    TEXT    NOT NULL
    CHECK (verdict IN
      ('settled', 'later', 'guideline', 'contested', 'locked', 'unlocked', 'taken_over')),
  answers    TEXT    NOT NULL CHECK (json_valid(answers)),
  judged     TEXT    NOT NULL CHECK (json_valid(judged)),
  remark     TEXT    NOT NULL,
  view       TEXT    NOT NULL CHECK (view IN ('blind', 'open')),
  -- Milliseconds.
  spent      INTEGER NOT NULL CHECK (spent >= 0),
  created    INTEGER NOT NULL,
  changed    INTEGER NOT NULL,
  hash       BLOB    NOT NULL CHECK (length(hash) = 16)
) STRICT;

INSERT INTO decision SELECT * FROM decision_before;

DROP TABLE decision_before;

CREATE INDEX decision_by_document ON decision (document);
