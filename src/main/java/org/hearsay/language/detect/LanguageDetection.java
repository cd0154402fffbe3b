package org.hearsay.language.detect;

import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.jspecify.annotations.Nullable;

/// Tells the language of texts from how their letters follow each other. What it knows of languages
/// is loaded with the first text, which takes a second or more.
///
/// Confined to one thread, which must not be the toolkit's.
public final class LanguageDetection {

    /// UTF-16 code units of a text that are looked at. Whoever has so much of a text gets the same
    /// answer as for all of it.
    public static final int LOOKED_AT = 1000;

    /// Of fewer letters nothing certain can be said, whatever the numbers are.
    private static final int FEWEST = 15;

    private @Nullable LanguageDetector detector;

    /// The code, such as `de`; empty where it is not certain.
    public String of(String text) {
        var start = text.substring(0, Math.min(text.length(), LOOKED_AT));
        if (start.codePoints().filter(Character::isLetter).limit(FEWEST).count() < FEWEST) {
            return "";
        }
        var found = loaded().detect(start);
        return found.isReasonablyCertain() ? withoutRegion(found.getLanguage()) : "";
    }

    private static String withoutRegion(String code) {
        int region = code.indexOf('-');
        return region < 0 ? code : code.substring(0, region);
    }

    private LanguageDetector loaded() {
        var known = detector;
        if (known == null) {
            known = new OptimaizeLangDetector().loadModels();
            detector = known;
        }
        return known;
    }
}
