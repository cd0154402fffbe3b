package org.hearsay.project.merge;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Article;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.store.StoredArticle;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Form;

/// Texts of which only marked words can be read. Every character stays where it is, so that spans
/// fit the real text, whose hash the project's settings keep.
final class Blots {

    private static final String SETTING = "shared-text.";
    private static final char BLOT = '\u2591';

    /// How much around marked words can be read, in UTF-16 code units.
    private static final int AROUND = 16;

    private Blots() {}

    /// The hashes of the real texts.
    static Map<Id, String> of(Collection<DocumentRow> rows) {
        var hashes = new TreeMap<Id, String>();
        rows.forEach(r -> hashes.put(r.document().id(), r.document().sha256()));
        return hashes;
    }

    static Map<String, String> settings(Map<Id, String> hashes) {
        var settings = new TreeMap<String, String>();
        hashes.forEach((id, hash) -> settings.put(SETTING + id, hash));
        return settings;
    }

    /// The hashes that settings keep.
    static Map<Id, String> in(Map<String, String> settings) {
        var hashes = new TreeMap<Id, String>();
        settings.forEach((name, hash) -> {
            if (name.startsWith(SETTING)) {
                hashes.put(Id.parse(name.substring(SETTING.length())), hash);
            }
        });
        return hashes;
    }

    static StoredArticle over(StoredArticle stored, List<Layer> layers) {
        var real = stored.article().text().value();
        var text = new DocumentText(blotted(real, layers));
        var document =
                stored.article()
                        .document()
                        .withText(
                                stored.article().document().revision(),
                                text.sha256(),
                                text.codePoints().length());
        return new StoredArticle(
                new Article(document, text, Form.PLAIN),
                Segmenter.segment(text.value()),
                new byte[0]);
    }

    /// Theirs with our text, of which it has some words, each in its place.
    static StoredArticle readable(StoredArticle theirs, StoredArticle ours) {
        var own = ours.article();
        var document =
                theirs.article()
                        .document()
                        .withText(
                                own.document().revision(),
                                own.document().sha256(),
                                own.document().length());
        return new StoredArticle(
                new Article(document, own.text(), own.form()), ours.segmentation(), ours.source());
    }

    private static String blotted(String real, List<Layer> layers) {
        var seen = seen(real.length(), layers);
        var text = new StringBuilder();
        for (int i = 0; i < real.length(); i += Character.charCount(real.codePointAt(i))) {
            int code = real.codePointAt(i);
            int length = Character.charCount(code);
            // Neither half of a character stands alone.
            if (Character.isWhitespace(code) || seen[i] && seen[i + length - 1]) {
                text.appendCodePoint(code);
            } else {
                text.repeat(BLOT, length);
            }
        }
        return text.toString();
    }

    private static boolean[] seen(int length, List<Layer> layers) {
        var seen = new boolean[length];
        for (var layer : layers) {
            for (var annotation : layer.annotations()) {
                for (var part : annotation.anchor().fragments()) {
                    int start = Math.max(0, part.start() - AROUND);
                    int end = Math.min(length, part.end() + AROUND);
                    Arrays.fill(seen, start, end, true);
                }
            }
        }
        return seen;
    }
}
