package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.hearsay.job.Jobs;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.Projects;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.time.TimeBook;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.General.Language;
import org.hearsay.settings.General.Start;
import org.hearsay.settings.Person;
import org.hearsay.settings.RecentProject;
import org.hearsay.settings.Settings;
import org.hearsay.settings.WindowState;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.Fonts;
import org.hearsay.ui.support.look.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What the program does with its windows: which is there at the start, and another language.
@ExtendWith(ApplicationExtension.class)
class WindowsTest extends FxRobot {

    @TempDir Path folder;

    private final List<String> called = new CopyOnWriteArrayList<>();
    private Preferences preferences = new Preferences(settings(), _ -> {});

    @Test
    void anotherLanguageIsSpokenAtOnceAndTheProjectStaysOpen() throws Exception {
        var file = folder.resolve("Pilot.hearsay");
        Projects.create(file, "Pilot", SchemaJson.newsAttribution(), "Ada").close();
        var windows = windows();
        interact(() -> windows.open(new Stage(), Optional.of(file)));
        await(() -> windows.all().getFirst().session().isPresent());

        interact(
                () -> preferences.change(s -> s.withGeneral(g -> g.withLanguage(Language.GERMAN))));
        await(() -> windows.all().size() == 1 && windows.all().getFirst().session().isPresent());
        await(() -> has("Allgemein"));
        assertThat(windows.all().getFirst().session().orElseThrow().file()).isEqualTo(file);

        interact(() ->
                preferences.change(s -> s.withGeneral(g -> g.withLanguage(Language.ENGLISH))));
        await(() -> has("General"));
        interact(() -> windows.all().getFirst().close());
        await(() -> windows.all().isEmpty());
    }

    @Test
    void A02_theLastProjectIsThereAtTheStartUnlessWelcomeIsAskedFor() throws Exception {
        var file = folder.resolve("Pilot.hearsay");
        Projects.create(file, "Pilot", SchemaJson.newsAttribution(), "Ada").close();
        var entry = new RecentProject(file, "Pilot", Instant.EPOCH, 0, 0, WindowState.NONE);
        preferences = new Preferences(settings().withRecent(entry), _ -> {});
        var windows = windows();
        interact(() -> windows.start(new Stage()));
        await(() -> windows.all().getFirst().session().isPresent());
        interact(() -> windows.all().getFirst().close());
        await(() -> windows.all().isEmpty());

        interact(() -> preferences.change(s -> s.withGeneral(g -> g.withStart(Start.WELCOME))));
        interact(() -> windows.start(new Stage()));
        await(() -> lookup("#welcome").tryQuery().isPresent());
        assertThat(windows.all().getFirst().session()).isEmpty();
        interact(() -> windows.all().getFirst().close());
    }

    @Test
    void whoIsElsewhereIsCalledBackOnceAJobHasEnded() {
        var windows = windows();
        interact(() -> {
            windows.tell(new Jobs(_ -> {}).start("Importing", _ -> true, _ -> {}));
        });
        assertThat(called).containsExactly("Importing: done.");
    }

    @Test
    void damagedSettingsAreToldOf() {
        var windows = windows();
        interact(() -> {
            windows.settingsWereDamaged(Path.of("settings.properties.damaged"));
            windows.open(new Stage(), Optional.empty());
        });
        await(() -> lookup("#message-bar .label").tryQuery().isPresent());
        assertThat(lookup("#message-bar .label").<Label>query().getText())
                .contains("start anew", "settings.properties.damaged");
        interact(() -> windows.all().getFirst().close());
    }

    @Test
    void aDefectIsToldOfOnceWithThePlaceOfWhatIsKnown() {
        var windows = windows();
        interact(() -> {
            windows.open(new Stage(), Optional.empty());
            for (int i = 0; i < 2; i++) {
                windows.tell(new IllegalStateException("planted"), "/tmp/hearsay-defect-1.log");
            }
        });
        await(() -> lookup("#message-bar .label").tryQuery().isPresent());
        assertThat(lookup("#message-bar .label").<Label>query().getText())
                .contains("you can go on", "hearsay-defect-1.log");
        interact(() -> windows.all().getFirst().notices().dismiss());
        assertThat(windows.all().getFirst().notices().shownProperty().get()).isNull();
        interact(() -> windows.all().getFirst().close());
    }

    private boolean has(String words) {
        return lookup("#settings .pane-title").tryQuery().stream()
                .anyMatch(n -> n instanceof Label l && l.getText().equals(words));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("Did not happen within 20 seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Windows windows() {
        Fonts.load();
        var formats = BuiltInFormats.all();
        var tools =
                new Tools(
                        new LocalProjects(folder),
                        formats,
                        new Importing(formats),
                        new Exporting(formats, "hearsay test", CardAgreement::of),
                        new Datasets("hearsay test"),
                        _ -> {},
                        Rescue.in(folder.resolve("state")),
                        new TimeBook(folder.resolve("state").resolve("time")));
        var jobs = new Jobs(Platform::runLater);
        var made = new AtomicReference<Windows>();
        interact(() -> {
            var look = new Look();
            preferences.show(look);
            made.set(
                    new Windows(
                            preferences,
                            messages ->
                                    new Desktop(
                                            messages,
                                            look,
                                            preferences,
                                            jobs,
                                            Clock.systemUTC(),
                                            Platform::runLater),
                            tools,
                            ArticleView::new,
                            (_, text) -> called.add(text),
                            () -> {}));
        });
        return made.get();
    }

    private static Settings settings() {
        return Settings.of(new Person("Ada", "A"))
                .withGeneral(g -> g.withLanguage(Language.ENGLISH));
    }
}
