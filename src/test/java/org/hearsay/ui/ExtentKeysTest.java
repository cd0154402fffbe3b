package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the label keys take, and the keys that widen and narrow it, in the window and in the file.
class ExtentKeysTest extends WindowTest {

    private static final String TEXT =
            "Pompeo said so. He met Kim Jong-un, whose aides left (he kills his own family members"
                    + " and citizens).\n";

    private Path file;

    @Start
    void start(Stage first) throws Exception {
        prepare(first);
        file = folder.resolve("talks.hearsay");
        var source = Files.writeString(folder.resolve("talks.txt"), TEXT);
        try (var project =
                Projects.create(file, "Talks", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join();
            new Importing(BuiltInFormats.all())
                    .run(
                            project,
                            me.annotatorNamed(TestDesktop.ME).orElseThrow().id(),
                            ImportRequest.of(List.of(source)),
                            Progress.NONE);
        }
        window.start(Optional.of(file));
    }

    @Test
    void B01_B02_B03_B05_theFirstKeyTakesNamesAndClausesAndWidens() {
        awaitArticle();
        keys(KeyCode.HOME, KeyCode.CONTROL);
        keys(KeyCode.S);
        assertThat(words("SPEAKER")).containsExactly("Pompeo");

        keys(KeyCode.ESCAPE);
        keys(KeyCode.N);
        keys(KeyCode.S);
        assertThat(words("SPEAKER")).containsExactly("Pompeo", "Kim Jong-un");

        keys(KeyCode.ESCAPE);
        keys(KeyCode.J);
        keys(KeyCode.J);
        keys(KeyCode.C);
        var inside = "he kills his own family members and citizens";
        assertThat(words("CLAIM")).containsExactly(inside);
        keys(KeyCode.W);
        assertThat(words("CLAIM")).singleElement().asString().startsWith("He met").contains(inside);
        keys(KeyCode.W, KeyCode.SHIFT);
        assertThat(words("CLAIM")).containsExactly(inside);
    }

    private List<String> words(String label) {
        WaitForAsyncUtils.waitForFxEvents();
        return saved(file).stream()
                .filter(a -> a.label().equals(label))
                .map(ExtentKeysTest::words)
                .toList();
    }

    private static String words(Annotation annotation) {
        var hull = annotation.anchor().hull();
        return TEXT.substring(hull.start(), hull.end());
    }
}
