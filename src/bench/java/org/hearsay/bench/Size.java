package org.hearsay.bench;

/// The documents that the table of goals speaks of.
enum Size {
    SMALL("3 KB/20", 3_000, 20, false),
    DENSE("3 KB/750", 3_000, 750, false),
    MEDIUM("100 KB/1,000", 100_000, 1_000, false),
    SINGLE("100 KB/1,000 in one paragraph", 100_000, 1_000, true),
    LONG("200,000 characters/3,000", 200_000, 3_000, false),
    LARGE("1 MB/10,000", 1_000_000, 10_000, false);

    final String title;
    final int characters;
    final int spans;
    final boolean oneParagraph;

    Size(String title, int characters, int spans, boolean oneParagraph) {
        this.title = title;
        this.characters = characters;
        this.spans = spans;
        this.oneParagraph = oneParagraph;
    }

    Corpus corpus() {
        return Corpus.of(characters, spans, oneParagraph);
    }
}
