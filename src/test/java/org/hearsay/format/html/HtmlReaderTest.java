package org.hearsay.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.format.Collected;
import org.hearsay.model.Document;
import org.hearsay.model.LayerHead;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

    private static final String PAGE =
            """
            <!doctype html><html lang="en-GB"><head><title>Site: Talks</title><meta charset="utf-8">
            <meta property="og:site_name" content="The Daily Example">
            <meta property="og:title" content="Talks break down">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks break down 😀",
            "author":{"name":"Jane Doe"},"datePublished":"2026-11-12"}</script>
            <style>p {color: red}</style></head>
            <body><nav>Home | World</nav><article><header><h1>Talks break down 😀</h1></header>
            <p>Kim  said   <b>no</b> to a
            <a href="/deal">deal</a>.</p><h2>What <em>now</em>?</h2>
            <ul><li>One</li><li>Two</li></ul>
            <figure><figcaption>Kim in Hanoi</figcaption></figure>
            <p hidden>secret</p><div class="related-stories">More on Kim</div></article>
            <footer>&copy; 2026</footer><script>alert(1)</script></body></html>
            """;

    @TempDir private Path folder;

    @Test
    void wordsFormAndMetadataAreKept() throws Exception {
        var document = read();
        assertThat(document.text().value())
                .isEqualTo(
                        "Home | World\n\nTalks break down 😀\n\nKim said no to a deal.\n\nWhat now?\n\n"
                                + "One\nTwo\n\nKim in Hanoi\n\nMore on Kim\n\n© 2026");
        assertThat(document.title()).isEqualTo("Talks break down 😀");
        assertThat(document.metadata())
                .containsEntry(Document.BYLINE, "Jane Doe")
                .containsEntry(Document.DATE, "2026-11-12")
                .containsEntry(Document.PUBLISHER, "The Daily Example")
                .containsEntry(Document.LANGUAGE, "en");
        assertThat(document.form().passages())
                .extracting(p -> p.kind() + " " + document.text().at(p.span()))
                .contains(
                        "TITLE Talks break down 😀",
                        "BOLD no",
                        "LINK deal",
                        "HEADING What now?",
                        "ITALIC now",
                        "LIST_ITEM One");
    }

    @Test
    void boilerplateStaysAndIsProposedForExclusion() throws Exception {
        var document = read();
        var layer = document.layers().getFirst();
        assertThat(layer.kind()).isEqualTo(LayerHead.Kind.SUGGESTIONS);
        assertThat(layer.annotations())
                .extracting(a ->
                        document.text().at(a.anchor())
                                + ": "
                                + a.attributes().find("reason").map(Value::shown).orElse(""))
                .containsExactly(
                        "Home | World: boilerplate",
                        "Kim in Hanoi: caption",
                        "More on Kim: promo",
                        "© 2026: boilerplate");
        assertThat(layer.annotations()).extracting(a -> a.label()).containsOnly("EXCLUDE");
    }

    private org.hearsay.format.ImportedDocument read() throws Exception {
        var file = folder.resolve("page.html");
        Files.writeString(file, PAGE);
        return Collected.from(new HtmlReader(), file).only();
    }
}
