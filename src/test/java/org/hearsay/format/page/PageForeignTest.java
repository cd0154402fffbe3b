package org.hearsay.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hearsay.format.SeedCorpus;
import org.hearsay.model.Id;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who hears the page read aloud finds all of the reference and its Unicode twin: where each
/// annotation starts and ends, its words, and what it is linked to.
class PageForeignTest {

    private static final Pattern END = Pattern.compile(" end of \\D+ (\\d+)(?:, part (\\d+))?, ");

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsThere() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var page = written(seed);
            assertThat(marks(page)).isEqualTo(marks(seed));
            assertThat(links(page)).isEqualTo(links(seed)).hasSize(99);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var sound = written(seed);
        for (var fault :
                List.<UnaryOperator<String>>of(
                        s ->
                                s.replaceFirst(
                                        "(>tweets</span>)(<span class=\"v\"> end of Cue 3, </span>)",
                                        "$2$1"),
                        s -> s.replaceFirst("Cue 3 starts", "Target 3 starts"),
                        s -> s.replaceFirst("<p>Said by: <a href=\"#m2\">.*?</p>", ""))) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            boolean same = marks(broken).equals(marks(seed)) && links(broken).equals(links(seed));
            assertThat(same).isFalse();
        }
    }

    private String written(SeedCorpus seed) throws Exception {
        var out = Files.createTempDirectory(folder, "page");
        var written = seed.write(new PageWriter(), out, Map.of());
        assertThat(written.losses()).isEmpty();
        return Files.readString(
                written.files().stream()
                        .filter(f -> !f.endsWith("index.html"))
                        .filter(f -> f.toString().endsWith(".html"))
                        .findFirst()
                        .orElseThrow());
    }

    /// Label and words by number and part, white space left out.
    private static TreeMap<String, String> marks(String page) {
        var found = new TreeMap<String, String>();
        var open = new HashMap<String, StringBuilder>();
        var labels = new HashMap<String, String>();
        walk(Jsoup.parse(page).selectFirst("article"), open, labels, found);
        return found;
    }

    private static void walk(
            Node node,
            Map<String, StringBuilder> open,
            Map<String, String> labels,
            Map<String, String> found) {
        if (node instanceof Element element && element.hasClass("k")) {
            var key = element.id().substring(1);
            open.put(key, new StringBuilder());
            labels.put(key, element.select(".v").text().replaceFirst(" \\d.*", ""));
        } else if (node instanceof Element element && element.hasClass("v")) {
            var end = END.matcher(element.wholeText());
            while (end.find()) {
                var key = end.group(1) + "-" + (end.group(2) == null ? "1" : end.group(2));
                var words = open.remove(key);
                found.put(key, labels.get(key) + " " + plain(String.valueOf(words)));
            }
        } else if (node instanceof TextNode text) {
            open.values().forEach(w -> w.append(text.getWholeText()));
        } else {
            node.childNodes().forEach(child -> walk(child, open, labels, found));
        }
    }

    private static TreeMap<String, String> marks(SeedCorpus seed) {
        var marks = new TreeMap<String, String>();
        int number = 0;
        for (var annotation : seed.layer().annotations()) {
            number++;
            var label =
                    annotation.label().charAt(0)
                            + annotation.label().substring(1).toLowerCase(Locale.ROOT);
            int part = 0;
            for (var fragment : annotation.anchor().fragments()) {
                part++;
                marks.put(
                        number + "-" + part,
                        label + " " + plain(seed.document().article().text().at(fragment)));
            }
        }
        return marks;
    }

    private static String plain(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static List<String> links(String page) {
        var links = new ArrayList<String>();
        for (var item : Jsoup.parse(page).select("section ol > li")) {
            for (var line : item.select("p")) {
                for (var link : line.select("a[href^=#m]")) {
                    links.add(
                            item.id()
                                    + " "
                                    + line.ownText().replaceFirst(":.*", "")
                                    + " "
                                    + link.attr("href").substring(1));
                }
            }
        }
        return links.stream().sorted().toList();
    }

    private static List<String> links(SeedCorpus seed) {
        var numbers = new HashMap<Id, String>();
        seed.layer().annotations().forEach(a -> numbers.put(a.id(), "m" + (numbers.size() + 1)));
        return seed.layer().relations().stream()
                .map(r -> {
                    var type = r.type().replace('_', ' ');
                    return numbers.get(r.source())
                            + " "
                            + type.substring(0, 1).toUpperCase(Locale.ROOT)
                            + type.substring(1)
                            + (r.attributes().isEmpty()
                                    ? " "
                                    : " (" + r.attributes().text("direction") + ") ")
                            + numbers.get(r.target());
                })
                .sorted()
                .toList();
    }
}
