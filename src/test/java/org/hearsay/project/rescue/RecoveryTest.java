package org.hearsay.project.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.job.Progress;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.project.Backups;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.backup.Backup;
import org.hearsay.project.rescue.Missing.Source;
import org.hearsay.project.rescue.Missing.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reading a damaged project out into a new one.
class RecoveryTest {

    private static final int ARTICLES = 8;

    @TempDir private Path folder;

    @Test
    void oneDamagedArticleIsNamedAndTheOthersComeOutAsTheyWere() throws Exception {
        var file = made();
        var before = read(file);
        // Not on the page where all articles begin.
        var pages = new ArrayList<>(DamagedFile.pagesWith(file, "unmistakable5 "));
        pages.removeAll(DamagedFile.pagesWith(file, "Mike Pompeo"));
        DamagedFile.damage(file, pages.getFirst());
        var damaged = Files.readAllBytes(file);

        var recovered = Recovery.run(file, target(), Progress.NONE);

        assertThat(recovered.missing()).containsExactly(Missing.of(What.ARTICLE, "Article 5", 1));
        assertThat(recovered.tally()).isEqualTo(new Recovered.Tally(7, 7, 7 * 40, 7 * 20, 0));
        var after = read(target());
        before.keySet().removeIf(id -> title(before, id).equals("Article 5"));
        assertThat(after).isEqualTo(before);
        assertThat(file).hasBinaryContent(damaged);
        assertThat(verified(target())).isTrue();
    }

    @Test
    void whateverPageIsDamagedAllThatIsSoundComesOutAsItWas() throws Exception {
        var file = made();
        var sound = Files.readAllBytes(file);
        var before = read(file);
        int pages = sound.length / DamagedFile.PAGE;
        var random = new Random(7);
        int soundOnes = 0;
        int tries = 0;
        for (int page = 2; page <= pages; page += 1 + random.nextInt(3)) {
            Files.write(file, sound);
            if (random.nextInt(3) == 0) {
                flip(file, page, random);
            } else {
                DamagedFile.damage(file, page);
            }
            if (random.nextInt(3) == 0) {
                DamagedFile.damage(file, 2 + random.nextInt(pages - 1));
            }
            soundOnes += requireSoundOnesRecovered(file, before, "page " + page);
            tries++;
        }
        // Otherwise there was nothing to compare.
        assertThat(soundOnes).isGreaterThan(tries * ARTICLES / 3);
    }

    @Test
    void withoutItsListOfDocumentsTheTextsGetTheirTitlesFromTheBackup() throws Exception {
        var file = made();
        var before = read(file);
        try (var project = Projects.open(file)) {
            new Backups(project, Clock.systemUTC()).take(Backup.Kind.MANUAL).orElseThrow();
        }
        damageAll(file, "Gazette 1");

        var recovered = Recovery.run(file, target(), Progress.NONE);

        assertThat(recovered.backup()).isPresent();
        assertThat(recovered.missing())
                .hasSize(ARTICLES)
                .allMatch(m -> m.what() == What.DETAILS && m.source() == Source.BACKUP);
        assertThat(read(target())).isEqualTo(before);
    }

    @Test
    void aLostSchemaIsTheDefaultOneWhereThereIsNoBackup() throws Exception {
        var file = made();
        damageAll(file, "checkworthiness");
        var recovered = Recovery.run(file, target(), Progress.NONE);
        assertThat(recovered.missing()).contains(new Missing(What.SCHEMA, "", 1, Source.NEW));
        assertThat(recovered.tally().documents()).isEqualTo(ARTICLES);
        assertThat(verified(target())).isTrue();
    }

    @Test
    void whereNothingIsLeftNothingIsWritten() throws Exception {
        var file = made();
        int pages = (int) (Files.size(file) / DamagedFile.PAGE);
        for (int page = 2; page <= pages; page++) {
            DamagedFile.damage(file, page);
        }
        assertThatThrownBy(() -> Recovery.run(file, target(), Progress.NONE))
                .isInstanceOf(ProjectException.class)
                .hasMessageContaining("No article");
        assertThat(target()).doesNotExist();
    }

    @Test
    void whatIsThereIsNeverOverwritten() throws Exception {
        var file = made();
        Files.writeString(target(), "mine");
        assertThatThrownBy(() -> Recovery.run(file, target(), Progress.NONE))
                .isInstanceOf(ProjectException.class);
        assertThat(target()).hasContent("mine");
        assertThat(Recovery.placeFor(file)).hasFileName("Pilot (recovered).hearsay");
        Files.writeString(Recovery.placeFor(file), "mine too");
        assertThat(Recovery.placeFor(file)).hasFileName("Pilot (recovered 2).hearsay");
    }

    /// @return how many there were
    private int requireSoundOnesRecovered(Path file, Map<Id, Content> before, String what)
            throws ProjectException, IOException {
        Files.deleteIfExists(target());
        var sound = readable(file, before);
        Map<Id, Content> after = Map.of();
        try {
            Recovery.run(file, target(), Progress.NONE);
            after = read(target());
        } catch (ProjectException e) {
            assertThat(e.kind()).as(what).isEqualTo(ProjectException.Kind.DAMAGED);
        }
        assertThat(after).as(what).containsAllEntriesOf(sound);
        return sound.size();
    }

    /// What can be opened in the damaged project itself and is as it was.
    private static Map<Id, Content> readable(Path file, Map<Id, Content> before) {
        var sound = new LinkedHashMap<Id, Content>();
        try (var project = Projects.openForReading(file)) {
            for (var known : before.entrySet()) {
                try {
                    var now = Content.of(Translation.now(project.open(known.getKey())));
                    if (now.equals(known.getValue())) {
                        sound.put(known.getKey(), now);
                    }
                } catch (ProjectException | RuntimeException _) {
                    continue;
                }
            }
        } catch (ProjectException _) {
            return sound;
        }
        return sound;
    }

    private static void flip(Path file, int page, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int i = 0; i < 8; i++) {
            bytes[(page - 1) * DamagedFile.PAGE + random.nextInt(DamagedFile.PAGE)] ^= 0x11;
        }
        Files.write(file, bytes);
    }

    private static void damageAll(Path file, String words) throws IOException {
        var pages = DamagedFile.pagesWith(file, words);
        assertThat(pages).isNotEmpty();
        for (int page : pages) {
            DamagedFile.damage(file, page);
        }
    }

    private static Map<Id, Content> read(Path file) throws ProjectException {
        var contents = new LinkedHashMap<Id, Content>();
        try (var project = Projects.openForReading(file)) {
            for (var row : rows(project)) {
                var id = row.document().id();
                contents.put(id, Content.of(Translation.now(project.open(id))));
            }
        }
        return contents;
    }

    private static List<DocumentRow> rows(Project project) throws ProjectException {
        return Translation.now(project.documents(0, 1000));
    }

    private static boolean verified(Path file) throws ProjectException {
        try (var project = Projects.openForReading(file)) {
            return Translation.now(Projects.storeOf(project).verify()).ok();
        }
    }

    private static String title(Map<Id, Content> contents, Id id) {
        return contents.get(id).document().article().document().title();
    }

    private Path made() throws ProjectException {
        var file = folder.resolve("Pilot.hearsay");
        DamagedFile.make(file, ARTICLES);
        return file;
    }

    private Path target() {
        return folder.resolve("out.hearsay");
    }

    /// A document so that two can be compared.
    ///
    /// @param items of all layers, behind the layers' heads
    private record Content(OpenDocument document, List<Item> items) {
        static Content of(OpenDocument open) {
            var items = new ArrayList<Item>();
            for (var layer : open.layers()) {
                items.add(layer.head());
                items.addAll(layer.annotations());
                items.addAll(layer.relations());
            }
            return new Content(
                    new OpenDocument(open.article(), open.segmentation(), List.of()), items);
        }
    }
}
