package org.hearsay.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Why;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

/// Why something could not be done, in the program's language.
class ReasonsTest {

    private final Reasons german = new Reasons(Messages.in(Locale.GERMAN));

    @Test
    void whatComesFromAClosedSetIsSaidInTheProgramsLanguage() {
        var failure =
                new ProjectException(
                        ProjectException.Kind.STORAGE,
                        Phrase.of("The disk is full."),
                        new IllegalStateException());
        assertThat(german.of(failure)).isEqualTo("Der Datenträger ist voll.");
        assertThat(german.of(new CompletionException(failure)))
                .isEqualTo("Der Datenträger ist voll.");
        assertThat(
                        german.of(
                                new StoreException(
                                        StoreException.Kind.STORAGE,
                                        Phrase.of("The disk did not take it: %s", "x"))))
                .isEqualTo("Der Datenträger hat es nicht angenommen: x");
    }

    @Test
    void aSchemaThatRefusesAChangeSaysSoInTheProgramsLanguage() {
        var news = SchemaJson.newsAttribution();
        var polarity = new Owner.OfLabel("STANCE");
        var refused =
                List.of(
                        new SchemaChange.Rename(new Part.OfLabel("CLAIM"), "STANCE"),
                        new SchemaChange.Rename(new Part.OfLabel("CLAIM"), "a claim"),
                        new SchemaChange.Remove(new Part.OfLabel("NEWS")),
                        new SchemaChange.Merge(
                                List.of(new Part.OfLabel("CLAIM")), new Part.OfRelation("said_by")),
                        new SchemaChange.Split(new Part.OfLabel("CLAIM"), List.of("CLAIM")),
                        new SchemaChange.Split(
                                new Part.OfAttribute(polarity, "polarity"), List.of("A", "B")),
                        new SchemaChange.Revise("CLAIM", news));
        var english = new Reasons(Messages.in(Locale.ENGLISH));
        assertThat(refused)
                .allSatisfy(change -> {
                    var cause = catchThrowableOfType(SchemaException.class, () -> change.on(news));
                    assertThat(cause).as("%s", change).isNotNull();
                    assertThat(german.of(cause))
                            .isNotEqualTo(cause.getMessage())
                            .isNotEqualTo(english.of(cause))
                            .doesNotContain("{");
                });
        assertThat(german.of(catchThrowable(() -> refused.getFirst().on(news))))
                .isEqualTo(
                        "„STANCE“ gibt es schon; einen anderen Namen nehmen oder beide"
                                + " zusammenführen.");
    }

    @Test
    void whatHasNoTextHereIsSaidAsTheProjectLayerSaysIt() {
        assertThat(german.of(new Why(Phrase.verbatim("Nobody is called so."), "", List.of())))
                .isEqualTo("Nobody is called so.");
        assertThat(german.of(new IllegalStateException("planted"))).isEqualTo("planted");
    }
}
