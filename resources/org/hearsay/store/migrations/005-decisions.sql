-- What reviewers decided where annotators differ. Rows are never changed: a later decision on the
-- same items takes the place of an earlier one.
CREATE TABLE decision (
  id         INTEGER PRIMARY KEY,
  uuid       BLOB    NOT NULL UNIQUE CHECK (length(uuid) = 16),
  document   INTEGER NOT NULL REFERENCES document (id),
  difference BLOB    NOT NULL CHECK (length(difference) = 16),
  reviewer   INTEGER NOT NULL REFERENCES annotator (id),
  verdict    TEXT    NOT NULL
    CHECK (verdict IN ('settled', 'later', 'guideline', 'contested', 'locked', 'unlocked')),
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

CREATE INDEX decision_by_document ON decision (document);
