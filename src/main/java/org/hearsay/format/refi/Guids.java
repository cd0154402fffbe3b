package org.hearsay.format.refi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// Ids for what has none of its own, the same for the same thing each time.
final class Guids {

    private Guids() {}

    static String code(String name) {
        return of("code", name);
    }

    static String variable(String name) {
        return of("variable", name);
    }

    /// @param owner id of what it belongs to
    static String of(String owner, String name) {
        var bytes = (owner + "/" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /// As it compares: some write braces or capitals.
    static String plain(String written) {
        return written.replace("{", "").replace("}", "").strip().toLowerCase(Locale.ROOT);
    }
}
