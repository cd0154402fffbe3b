package org.hearsay.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds whom a mention means among those who are known, without ever guessing: a name spelt as one
/// of them alone has it is certain; a surname is a proposal; several are a question.
///
/// Remembers the forms of names, so that many can be compared again and again. Not safe for several
/// threads.
public final class AliasMatching {

    private final Map<String, NameForm> forms = new HashMap<>();

    /// Somebody who is known.
    ///
    /// @param names how they are called, the main name first
    /// @param isHere whether the text at hand speaks of them already
    public record Known<T>(T who, List<String> names, boolean isHere) {
        public Known {
            names = List.copyOf(names);
        }
    }

    /// How sure a match is.
    public enum Certainty {
        /// One has exactly this name, and nobody else can be meant.
        CERTAIN,
        /// One can be meant.
        LIKELY,
        /// Several can be meant.
        SEVERAL,
        /// Nobody who is known can be meant.
        NOBODY
    }

    /// @param candidates likeliest first; those with exactly the name before those with its surname
    public record Match<T>(Certainty certainty, List<T> candidates) {
        public Match {
            candidates = List.copyOf(candidates);
        }
    }

    /// Names spelt alike count wherever somebody is known from, surnames only of those who are
    /// here. A description such as "an unnamed official" is nobody's name elsewhere.
    public <T> Match<T> match(String mention, Collection<Known<T>> all) {
        var form = form(mention);
        var how = MentionForm.of(mention);
        if (form.isEmpty() || how == MentionForm.PRONOUN) {
            return new Match<>(Certainty.NOBODY, List.of());
        }
        var exact = new ArrayList<T>();
        var likely = new ArrayList<T>();
        for (var known : all) {
            if (known.isHere() || how == MentionForm.NAME) {
                if (known.names().stream().anyMatch(n -> form(n).key().equals(form.key()))) {
                    exact.add(known.who());
                } else if (known.isHere()
                        && known.names().stream().anyMatch(n -> form(n).fits(form))) {
                    likely.add(known.who());
                }
            }
        }
        return judged(form, exact, likely);
    }

    /// The form of a name, worked out once.
    public NameForm form(String name) {
        return forms.computeIfAbsent(name, NameForm::of);
    }

    private static <T> Match<T> judged(NameForm form, List<T> exact, List<T> likely) {
        if (exact.size() == 1 && (likely.isEmpty() || !form.isBare())) {
            return new Match<>(Certainty.CERTAIN, exact);
        }
        var all = new ArrayList<>(exact);
        all.addAll(likely);
        var certainty =
                switch (all.size()) {
                    case 0 -> Certainty.NOBODY;
                    case 1 -> Certainty.LIKELY;
                    default -> Certainty.SEVERAL;
                };
        return new Match<>(certainty, all);
    }
}
