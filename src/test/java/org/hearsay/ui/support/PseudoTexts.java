package org.hearsay.ui.support;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/// The program's texts in no language: each in brackets, so that one sees where it begins and ends,
/// and about 40 % longer, as a translation may be. What stands between braces is left as it is.
public final class PseudoTexts extends ResourceBundle {

    private static final String VOWELS = "aeiouyAEIOUY";

    private final ResourceBundle texts =
            ResourceBundle.getBundle("org.hearsay.ui.messages", Locale.ROOT);

    private PseudoTexts() {}

    public static Messages messages() {
        return Messages.of(new PseudoTexts(), Locale.ENGLISH);
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.containsKey(key) ? "⟦" + longer(texts.getString(key)) + "⟧" : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    /// Every vowel outside of braces twice.
    static String longer(String text) {
        var longer = new StringBuilder();
        int braces = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            braces += each == '{' ? 1 : each == '}' ? -1 : 0;
            longer.append(each);
            if (braces == 0 && VOWELS.indexOf(each) >= 0) {
                longer.append(Character.toLowerCase(each));
            }
        }
        return longer.toString();
    }
}
