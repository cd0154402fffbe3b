-- Paragraphs that the annotator has read and found nothing in: [[start, end], ...]. Part of the
-- row's hash where there are any.
ALTER TABLE layer ADD COLUMN negatives TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(negatives));
