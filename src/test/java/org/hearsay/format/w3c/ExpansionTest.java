package org.hearsay.format.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.format.Collected;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A JSON-LD processor expands what we write, and every term has a meaning. The context in the
/// resources holds those terms of the W3C's that we write, and no others.
class ExpansionTest {

    @TempDir private Path folder;

    @Test
    void nothingOfTheReferenceIsLostInSafeExpansion() throws Exception {
        assertNothingIsLost(SeedCorpus.gold(folder));
    }

    @Test
    void nothingOfItsTwinIsLostInSafeExpansion() throws Exception {
        assertNothingIsLost(SeedCorpus.unicodeTwin(folder));
    }

    private void assertNothingIsLost(SeedCorpus seed) throws Exception {
        seed.write(new WebAnnotationWriter(), folder, Map.of());
        var json = Files.readString(file());
        var expanded = expand(json).toString();
        assertThat(count(expanded, "\"http://www.w3.org/ns/oa#Annotation\""))
                .isEqualTo(106 + seed.layer().relationCount());
        assertThat(count(expanded, "#TextPositionSelector\"")).isEqualTo(110);
        assertThat(count(expanded, "#TextQuoteSelector\"")).isEqualTo(110);
        assertThat(count(expanded, "22-rdf-syntax-ns#value\""))
                .isEqualTo(count(json, "\"value\":"));
        assertThat(count(expanded, "oa#exact\"")).isEqualTo(count(json, "\"exact\":"));
        // What was no term stays a word; what is an id is absolute.
        assertThat(expanded).doesNotContainPattern("\"@id\":\"[^:\"]*\"");
        assertThat(expanded).doesNotContainPattern("\"@type\":\\[\"[^:\"]*\"");
    }

    @Test
    void aTermWithoutAMeaningIsFound() throws Exception {
        SeedCorpus.gold(folder).write(new WebAnnotationWriter(), folder, Map.of());
        var json = Files.readString(file());
        assertThatThrownBy(() -> expand(json.replaceFirst("\"motivation\"", "\"motive\"")))
                .isInstanceOf(JsonLdError.class);
    }

    private static JsonArray expand(String json) throws Exception {
        var context =
                JsonDocument.of(new StringReader(Collected.resource("format/w3c/context.jsonld")));
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .loader((_, _) -> context)
                .undefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail)
                .get();
    }

    private Path file() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonld")).findFirst().orElseThrow();
        }
    }

    private static long count(String text, String words) {
        return Pattern.compile(Pattern.quote(words)).matcher(text).results().count();
    }
}
