package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A column of annotations, as the header declares it.
///
/// @param layer full name of the layer's type
/// @param kind of the layer
/// @param role what the cells hold
/// @param name of the feature; of a base, the type at the ends
record TsvColumn(String layer, Kind kind, Role role, String name) {

    private static final Pattern SLOT = Pattern.compile("ROLE_.*:(.+?)_([^_.]+\\..*|[^.]*)");

    /// What a layer holds.
    enum Kind {
        SPAN,
        CHAIN,
        RELATION
    }

    /// What a cell holds.
    enum Role {
        /// Nothing but that there is an annotation.
        PLACE,
        VALUE,
        /// Roles of what fills a slot.
        SLOT_ROLE,
        /// The rows of what fills a slot.
        SLOT_TARGET,
        /// The kind of a chain's element.
        ELEMENT,
        /// The element's place in its chain.
        LINK,
        /// The row where a relation starts.
        BASE
    }

    /// The columns that a line of the header declares; none where it declares no layer.
    static List<TsvColumn> declared(String line) {
        var kind = kind(line);
        var columns = new ArrayList<TsvColumn>();
        if (kind == null) {
            return columns;
        }
        var fields = line.substring(6).split("\\|", -1);
        for (int i = 1; i < fields.length; i++) {
            if (!fields[i].isBlank()) {
                columns.add(column(fields[0], kind, fields[i], columns));
            }
        }
        if (columns.isEmpty()) {
            columns.add(new TsvColumn(fields[0], kind, Role.PLACE, ""));
        }
        return columns;
    }

    private static @org.jspecify.annotations.Nullable Kind kind(String line) {
        if (line.startsWith("#T_SP=")) {
            return Kind.SPAN;
        }
        if (line.startsWith("#T_CH=")) {
            return Kind.CHAIN;
        }
        return line.startsWith("#T_RL=") ? Kind.RELATION : null;
    }

    private static TsvColumn column(String layer, Kind kind, String field, List<TsvColumn> before) {
        var slot = SLOT.matcher(field);
        if (kind == Kind.SPAN && slot.matches()) {
            return new TsvColumn(layer, kind, Role.SLOT_ROLE, slot.group(1));
        }
        boolean isTarget =
                kind == Kind.SPAN && !before.isEmpty() && before.getLast().role == Role.SLOT_ROLE;
        if (isTarget) {
            return new TsvColumn(layer, kind, Role.SLOT_TARGET, before.getLast().name);
        }
        if (kind == Kind.RELATION && field.startsWith("BT_")) {
            return new TsvColumn(layer, kind, Role.BASE, field.substring(3));
        }
        if (kind == Kind.CHAIN) {
            return new TsvColumn(
                    layer,
                    kind,
                    field.equals("referenceRelation") ? Role.LINK : Role.ELEMENT,
                    field);
        }
        return new TsvColumn(layer, kind, Role.VALUE, field);
    }
}
