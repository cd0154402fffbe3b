package org.hearsay.edit.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.linking.LinkCandidates.Candidate;
import org.hearsay.model.Id;

/// What the selected annotation can be linked to, each with the letters that choose it.
///
/// @param all in the order of their letters
/// @param proposed what the key that asked takes, pressed again; each with the type that is meant
public record Offers(List<Offer> all, List<Candidate> proposed) {

    /// Nothing is asked for.
    public static final Offers NONE = new Offers(List.of(), List.of());

    /// The keys on which candidates are offered, those under the resting fingers first.
    public static final String LETTERS = "fjdkslagheiwocm";

    public Offers {
        all = List.copyOf(all);
        proposed = List.copyOf(proposed);
    }

    /// @param code letters still to be typed, lower case; empty where there are too many candidates
    public record Offer(String code, Candidate candidate) {}

    public static Offers of(List<Candidate> candidates, List<Candidate> proposed) {
        var codes = codes(candidates.size());
        var offers = new ArrayList<Offer>();
        for (int i = 0; i < candidates.size(); i++) {
            offers.add(new Offer(i < codes.size() ? codes.get(i) : "", candidates.get(i)));
        }
        return new Offers(offers, proposed);
    }

    /// Letters for so many candidates: one each, and for what does not fit, two. No code is the
    /// beginning of another.
    ///
    /// @return fewer where there are more candidates than pairs of letters
    public static List<String> codes(int count) {
        int letters = LETTERS.length();
        int opening = Math.clamp(Math.ceilDiv(count - letters, letters - 1), 0, letters);
        var codes = new ArrayList<String>();
        for (int i = 0; i < letters - opening; i++) {
            codes.add(LETTERS.substring(i, i + 1));
        }
        for (int i = letters - opening; i < letters; i++) {
            for (int j = 0; j < letters; j++) {
                codes.add(LETTERS.substring(i, i + 1) + LETTERS.charAt(j));
            }
        }
        return List.copyOf(codes.subList(0, Math.min(count, codes.size())));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Whether the key that asked, pressed again, links to the annotation.
    public boolean isProposed(Id target) {
        return proposed.stream().anyMatch(c -> c.target().id().equals(target));
    }

    /// What is left once a letter was typed; empty where no code begins with it.
    public Optional<Offers> after(char letter) {
        var typed = String.valueOf(Character.toLowerCase(letter));
        var left =
                all.stream()
                        .filter(o -> o.code().startsWith(typed))
                        .map(o -> new Offer(o.code().substring(1), o.candidate()))
                        .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Offers(left, List.of()));
    }

    /// The candidate that was typed in full.
    public Optional<Candidate> chosen() {
        return all.size() == 1 && all.getFirst().code().isEmpty()
                ? Optional.of(all.getFirst().candidate())
                : Optional.empty();
    }
}
