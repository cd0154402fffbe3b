package org.hearsay.ui.schema.rules;

import org.hearsay.ui.support.Messages;

/// Says what a way out of a broken rule does, for whoever edits the rule.
final class WayTexts {

    private WayTexts() {}

    /// @param way as the schema writes it, such as `set:voice=author`
    static String of(String way, Messages messages) {
        int colon = way.indexOf(':');
        var kind = colon < 0 ? way : way.substring(0, colon);
        var rest = way.substring(colon + 1);
        int equals = rest.indexOf('=');
        return switch (kind) {
            case "link" -> messages.text("schema.place.way.link");
            case "unlink" -> messages.text("schema.place.way.unlink", messages.schemaName(rest));
            case "edit" -> messages.text("schema.place.way.edit", messages.schemaName(rest));
            case "fill_from" -> messages.text("schema.place.way.fill", messages.schemaName(rest));
            case "relabel" -> messages.text("schema.place.way.relabel", messages.labelName(rest));
            case "set" ->
                    equals < 0
                            ? way
                            : messages.text(
                                    "schema.place.way.set",
                                    messages.schemaName(rest.substring(0, equals)),
                                    messages.schemaName(rest.substring(equals + 1)));
            default -> way;
        };
    }
}
