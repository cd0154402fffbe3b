package org.hearsay.format.conll;

import java.util.Optional;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.OffsetShift;
import org.hearsay.format.OffsetUnit;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;

/// Finds out what the tokens that are not where they should be in the text beside the file have in
/// common: a distance, another unit, or that it is the text of something else. For one document.
final class ConllMisfit {

    private final OffsetShift shift;
    private final int tokens;
    private int missing;
    private int firstLine;

    /// @param tokens of the document
    ConllMisfit(DocumentText text, int tokens) {
        shift = new OffsetShift(text, OffsetUnit.CODE_POINT);
        this.tokens = tokens;
    }

    /// @param start where its offset points, UTF-16 code units of the text
    void elsewhere(ConllRow row, int start, String form) {
        // An underscore may stand for white space.
        if (form.indexOf('_') < 0) {
            shift.disagrees(row.line(), start, form);
        }
    }

    /// A token that is nowhere in the text.
    void missing(ConllRow row) {
        firstLine = missing == 0 ? row.line() : firstLine;
        missing++;
    }

    /// What it may be, and what to do about it.
    Optional<ImportIssue> remark(String file, String beside) {
        return shift.remark(file)
                .map(i ->
                        new ImportIssue(
                                file,
                                i.line(),
                                Phrase.of(
                                        "%s Where %s is not beside the file, the text is put together from the tokens",
                                        i.what(), beside)))
                .or(() -> another(file, beside));
    }

    private Optional<ImportIssue> another(String file, String beside) {
        return missing * 2 > tokens
                ? Optional.of(
                        new ImportIssue(
                                file,
                                firstLine,
                                Phrase.of(
                                        "%d of %d tokens are not in %s: is it the text of another article? Where it is not beside the file, the text is put together from the tokens",
                                        missing, tokens, beside)))
                : Optional.empty();
    }
}
