package org.hearsay.language.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Finds paragraphs that look like no part of an article, by English words that stand on lines of
/// their own: a headline given twice, links to other articles, calls to subscribe, credits.
///
/// @param span the paragraph, in UTF-16 code units of the text
public record Boilerplate(Span span, Reason reason) {

    /// A line of prose is longer than most of what is no prose.
    private static final int LONGEST = 140;

    private static final Pattern BOILERPLATE =
            Pattern.compile(
                    "(advertisement|advertising|story continues below( advertisement)?"
                            + "|share( this)?( story| article)?( on .*)?|share tweet.*|print|comments?"
                            + "|\\(?c\\)? ?\\d{4}.*|©.*|copyright .*|all rights reserved.*"
                            + "|skip to (main )?content.*|cookie.*|categories:?.*|tags?:.*|filed under:?.*"
                            + "|sources?:?|have an opinion\\b.*|sign in.*|log in.*|follow us\\b.*"
                            + "|related (news|articles?|stories|coverage|links|topics|content)\\b.*"
                            + "|more (on|from|about) .{2,60}|read more:?.*|read (also|next|this):?.*"
                            + "|see also:?.*|also read:?.*|recommended( for you)?|most (read|popular)\\b.*"
                            + "|up next|you (may|might) (also )?like\\b.*|trending( now)?|watch( now)?:.*)");

    private static final Pattern PROMO =
            Pattern.compile(
                    "(interested in .*\\?.*|sign up (for|to)\\b.*|subscribe\\b.*|get (our|the) .*newsletter.*"
                            + "|click here.*|download (our|the) .*app\\b.*|support our\\b.*|become a (member|subscriber)\\b.*"
                            + "|donate\\b.*|(join|like|follow) (us|.* on (facebook|twitter|instagram))\\b.*"
                            + "|don't miss\\b.*|don’t miss\\b.*|try .* free\\b.*|start your free .*)");

    private static final Pattern CAPTION =
            Pattern.compile(
                    "((file )?(photo|picture|image|video|graphic|illustration)s?( by| credit| courtesy|:|\\)).*"
                            + "|.*\\((photo|picture|image|reuters|ap photo|getty|afp)[^)]*\\)|image (source|caption|copyright).*"
                            + "|(file )?photo)");

    /// Why it is no part of the article; as the default schema's attribute lists them.
    public enum Reason {
        BOILERPLATE,
        PROMO,
        DUPLICATE,
        CAPTION
    }

    /// In text order.
    public static List<Boilerplate> in(String text, Segmentation segmentation) {
        var found = new ArrayList<Boilerplate>();
        var paragraphs = segmentation.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            var words = words(text, paragraphs.get(i));
            boolean twice = i == 1 && words.equals(words(text, paragraphs.getFirst()));
            var reason = twice ? Optional.of(Reason.DUPLICATE) : reason(words);
            if (reason.isPresent()) {
                found.add(new Boilerplate(paragraphs.get(i), reason.get()));
            }
        }
        return found;
    }

    private static Optional<Reason> reason(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        if (PROMO.matcher(words).matches()) {
            return Optional.of(Reason.PROMO);
        }
        if (BOILERPLATE.matcher(words).matches()) {
            return Optional.of(Reason.BOILERPLATE);
        }
        return CAPTION.matcher(words).matches() ? Optional.of(Reason.CAPTION) : Optional.empty();
    }

    /// On one line, in lower case, without a sign in front.
    private static String words(String text, Span paragraph) {
        return text.substring(paragraph.start(), paragraph.end())
                .replaceAll("\\s+", " ")
                .replaceFirst("^[^\\p{L}\\p{N}(©]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
