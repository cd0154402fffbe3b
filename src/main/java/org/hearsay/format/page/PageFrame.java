package org.hearsay.format.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What every page begins and ends with. The style is in the page, so that it can be sent alone.
final class PageFrame {

    private PageFrame() {}

    static void begin(Html page, String title, String colours) {
        page.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.markup("<title>%s</title>\n<style>\n", title);
        page.markup(style()).markup(colours);
        page.markup("</style>\n</head>\n<body>\n");
    }

    static void end(Html page) {
        page.markup("</body>\n</html>\n");
    }

    private static String style() {
        try (var in = PageFrame.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
