package org.hearsay.ui.schema.exchange;

import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.ui.support.Messages;

/// Says which part of a schema is meant.
final class PartTexts {

    private static final String IN = " › ";

    private PartTexts() {}

    /// For example `CLAIM › claim_type › position`.
    static String of(Part part, Messages messages) {
        return switch (part) {
            case Part.OfLabel(var label) -> label;
            case Part.OfRelation(var relation) -> relation;
            case Part.OfAttribute(var owner, var attribute) -> of(owner, messages) + IN + attribute;
            case Part.OfValue(var owner, var attribute, var value) ->
                    of(owner, messages) + IN + attribute + IN + value;
        };
    }

    private static String of(Owner owner, Messages messages) {
        return switch (owner) {
            case Owner.OfLabel(var name) -> name;
            case Owner.OfRelation(var name) -> name;
            case Owner.OfAll() -> messages.text("schema.place.common");
            case Owner.OfSpeakers() -> messages.text("schema.place.speakers");
        };
    }
}
