package org.hearsay.ui.settings.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;

/// All commands with their keys, as an HTML page to be printed and laid beside the keyboard. Needs
/// nothing from elsewhere.
public record KeySheet(Commands commands, Messages messages) {

    public String html() {
        var title = escaped(messages.text("shortcuts.sheet.title"));
        var page = new StringBuilder(start(messages.locale().getLanguage(), title));
        for (var menu : Command.Menu.values()) {
            var all = commands.in(menu);
            if (!all.isEmpty()) {
                page.append(section(menu, all));
            }
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String start(String language, String title) {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>
        @page { margin: 1.5cm }
        body { font: 9.5pt/1.35 sans-serif; color: #000; background: #fff; margin: 1.5cm }
        body { columns: 2; column-gap: 1cm }
        @media print { body { margin: 0 } }
        h1 { font-size: 15pt; margin: 0 0 .5em; column-span: all }
        h2 { font-size: 11pt; margin: 1em 0 .2em; break-after: avoid }
        table { width: 100%%; border-collapse: collapse }
        tr { break-inside: avoid; border-bottom: 1px solid #ccc }
        th { font-weight: normal; text-align: left; padding: .15em 1em .15em 0 }
        td { text-align: right; white-space: nowrap }
        kbd { font: inherit; border: 1px solid #777; border-radius: 3px }
        kbd { padding: 0 .35em; margin-left: .3em }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        """
                .formatted(language, title, title);
    }

    private String section(Command.Menu menu, List<Command> all) {
        var name = messages.text("menu." + menu.name().toLowerCase(Locale.ROOT)).replace("_", "");
        return all.stream()
                .map(this::row)
                .collect(
                        Collectors.joining(
                                "", "<h2>" + escaped(name) + "</h2>\n<table>\n", "</table>\n"));
    }

    private String row(Command command) {
        var names = new KeyNames(messages);
        var keys =
                command.keys().stream()
                        .map(key -> "<kbd>" + escaped(names.of(key)) + "</kbd>")
                        .collect(Collectors.joining());
        var name = escaped(new CommandNames(messages).of(command));
        return "<tr><th scope=\"row\">" + name + "</th><td>" + keys + "</td></tr>\n";
    }

    /// What stands between tags.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
