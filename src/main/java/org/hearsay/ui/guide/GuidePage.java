package org.hearsay.ui.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A page of the guide.
///
/// @param name of its file, by which other pages link to it
/// @param title its first heading
public record GuidePage(String name, String title, String markdown) {

    private static final String FOLDER = "/help/";
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");
    private static final Pattern TITLE = Pattern.compile("(?m)^# (.+)$");
    private static final Pattern SECTION = Pattern.compile("(?m)^(?=#{1,3} )");

    /// A part of a page, from one heading to the next.
    ///
    /// @param heading its words
    /// @param words what stands below it, as written
    public record Section(GuidePage page, String heading, String words) {}

    /// All pages, in the order in which the page `index.md` names them, which is the first itself.
    public static List<GuidePage> all() {
        var index = read("index.md");
        var pages = new ArrayList<GuidePage>();
        pages.add(index);
        LINK.matcher(index.markdown)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .forEach(name -> pages.add(read(name)));
        return List.copyOf(pages);
    }

    /// The page with other names for the keys in it.
    GuidePage with(GuideKeys keys) {
        return new GuidePage(name, title, keys.in(markdown));
    }

    /// The page from heading to heading.
    public List<Section> sections() {
        return SECTION.splitAsStream(markdown)
                .filter(part -> part.startsWith("#"))
                .map(this::section)
                .toList();
    }

    private Section section(String part) {
        int end = part.indexOf('\n') < 0 ? part.length() : part.indexOf('\n');
        var heading = part.substring(0, end).replaceFirst("^#+ ", "").strip();
        return new Section(this, heading, part.substring(end).strip());
    }

    private static GuidePage read(String name) {
        try (var in =
                Objects.requireNonNull(GuidePage.class.getResourceAsStream(FOLDER + name), name)) {
            var markdown = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var title =
                    TITLE.matcher(markdown)
                            .results()
                            .findFirst()
                            .map((MatchResult heading) -> heading.group(1))
                            .orElse(name);
            return new GuidePage(name, title, markdown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
