package org.hearsay.format;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.model.IdSource;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Schema;
import org.hearsay.text.Decoded;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// What a reader is given to make items with.
public final class ReadContext {

    private final IdSource ids;
    private final Schema schema;
    private final Instant now;
    private final @Nullable Charset charset;
    private final Optional<Mapping> mapping;

    /// @param schema of the project, so that values get their types
    /// @param charset to read text files in; absent to find out
    public ReadContext(IdSource ids, Schema schema, Instant now, @Nullable Charset charset) {
        this(ids, schema, now, charset, Optional.empty());
    }

    private ReadContext(
            IdSource ids,
            Schema schema,
            Instant now,
            @Nullable Charset charset,
            Optional<Mapping> mapping) {
        this.ids = ids;
        this.schema = schema;
        this.now = now;
        this.charset = charset;
        this.mapping = mapping;
    }

    /// For a file about which something was decided.
    ///
    /// @param its null to keep the charset that is set
    public ReadContext with(@Nullable Charset its, Optional<Mapping> fields) {
        return new ReadContext(ids, schema, now, its == null ? charset : its, fields);
    }

    /// Of the fields of a table; empty to tell from their names.
    public Optional<Mapping> mapping() {
        return mapping;
    }

    public IdSource ids() {
        return ids;
    }

    public Schema schema() {
        return schema;
    }

    public Stamp stamp() {
        return Stamp.at(now);
    }

    public Origin origin(String format) {
        return new Origin(Origin.Kind.IMPORT, format);
    }

    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    /// @param file name of the file, for the message
    /// @throws FormatException if the bytes are no text
    public Decoded decode(String file, byte[] bytes) throws FormatException {
        try {
            return charset == null ? TextDecoder.decode(bytes) : TextDecoder.decode(bytes, charset);
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(file, 0, Phrased.of(e)), e);
        }
    }
}
