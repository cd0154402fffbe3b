package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.function.Function;
import org.hearsay.model.Attributes;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What rows hold as JSON. Where it cannot be read, the file is damaged, and what it is about is
/// named: a parser's words say nothing to a person.
final class RowJson {

    private RowJson() {}

    /// @param name what it is about, such as an article's title
    /// @throws DamagedRowException if it is no JSON
    static SortedMap<String, String> texts(ResultSet r, int column, String name)
            throws SQLException {
        return read(r, column, known(name), ValueJson::texts);
    }

    /// @param name what it is about, such as a speaker's
    /// @throws DamagedRowException if it is no JSON, or no values
    static Attributes attributes(ResultSet r, int column, String name) throws SQLException {
        return read(r, column, known(name), ValueJson::attributes);
    }

    /// @param what it is, for the sentence that says that it is damaged
    /// @throws DamagedRowException if it is no JSON, or not what is made of it
    static <T> T read(ResultSet r, int column, Phrase what, Function<JsonNode, T> made)
            throws SQLException {
        var json = r.getString(column);
        try {
            return made.apply(Reads.json(json));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new DamagedRowException(Reads.damaged(what), e);
        }
    }

    private static Phrase known(String name) {
        return Phrase.of("what is known of \"%s\"", name);
    }
}
