package org.hearsay.format.page;

/// The page that leads to all others of an export.
final class IndexPage {

    private final Html list = new Html();

    void add(String file, String title, String annotator) {
        list.markup("<li><a href=\"./%s\">%s</a> %s</li>\n", encoded(file), title, annotator);
    }

    String text() {
        var page = new Html();
        PageFrame.begin(page, "Articles", "");
        page.markup("<h1>Articles</h1>\n<main><ul>\n");
        page.markup(list.toString()).markup("</ul></main>\n");
        PageFrame.end(page);
        return page.toString();
    }

    /// What a name must not have in an address.
    private static String encoded(String file) {
        return file.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }
}
