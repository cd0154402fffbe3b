package org.hearsay.session.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.hearsay.BuiltInFormats;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.job.Jobs;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotation;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.speakers.Mentions;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.Surroundings;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.speakers.SpeakerChanges.Result;
import org.hearsay.settings.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changes to speakers over a real project of two documents. The session's thread is that of the
/// test, which runs what other threads hand to it while it waits.
final class SpeakerChangesTest {

    private static final String TALKS =
            "Talks\n\nMr. Pompeo said the talks went well. Pompeo left.\n";
    private static final String RATES = "Rates\n\nMike Pompeo came. Then Pompeo said no.\n";

    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    @TempDir private Path folder;
    private ProjectSession session;
    private SpeakerChanges changes;
    private List<Id> documents = List.of();
    private Id pompeo;
    private Id mike;

    @BeforeEach
    void markFourMentionsOfTwo() throws Exception {
        var file = folder.resolve("p.hearsay");
        Projects.create(file, "Pilot", SchemaJson.newsAttribution(), "Anna Kern").close();
        Files.writeString(folder.resolve("a.txt"), TALKS);
        Files.writeString(folder.resolve("b.txt"), RATES);
        try (var project = Projects.open(file)) {
            var paths = List.of(folder.resolve("a.txt"), folder.resolve("b.txt"));
            var request = new ImportRequest(paths, "", "", null, false, false);
            new Importing(BuiltInFormats.all()).run(project, Id.PROJECT, request, Progress.NONE);
        }
        var around =
                new Surroundings(new Person("Anna Kern", "AK"), Clock.systemUTC(), handedOver::add);
        session = await(ProjectSession.open(Projects.open(file), around));
        changes =
                new SpeakerChanges(
                        session, new Jobs(handedOver::add), Clock.systemUTC(), handedOver::add);
        documents = session.documents().stream().map(r -> r.document().id()).toList();
        pompeo = mark(0, "Mr. Pompeo");
        mark(0, "Pompeo left");
        mike = mark(1, "Mike Pompeo");
        mark(1, "Pompeo said");
    }

    @AfterEach
    void close() {
        await(session.settled());
        session.close();
    }

    @Test
    void aMergeGoesThroughAllDocumentsAndOneUndoTakesItBack() throws Exception {
        var before = content();
        assertThat(counts(mike)).isEqualTo(new Mentions.Count(1, 1));
        assertThat(counts(pompeo)).isEqualTo(new Mentions.Count(3, 2));

        assertThat(done(told -> changes.merge(mike, List.of(pompeo), told))).isEqualTo(Result.DONE);

        assertThat(counts(mike)).isEqualTo(new Mentions.Count(4, 2));
        assertThat(counts(pompeo)).isEqualTo(Mentions.Count.NONE);
        assertThat(session.registryProperty().get().entities().values())
                .singleElement()
                .satisfies(e -> assertThat(e.names()).containsExactly("Mike Pompeo", "Pompeo"));
        var merged = content();
        session.undo();
        await(session.settled());
        assertThat(content()).isEqualTo(before);
        session.redo();
        await(session.settled());
        assertThat(content()).isEqualTo(merged);
    }

    @Test
    void aMergeWhoseDocumentIsOpenShowsAtOnceAndCanBeWorkedOn() throws Exception {
        var open = open(0);
        done(told -> changes.merge(mike, List.of(pompeo), told));

        assertThat(open.document().ownProperty().get().annotations())
                .allSatisfy(a -> assertThat(Naming.meant(a)).contains(mike));
        open.selectAnnotation(open.document().ownProperty().get().annotations().getFirst().id());
        open.remove();
        await(session.settled());
        assertThat(session.saveStateProperty().get().getClass().getSimpleName()).isEqualTo("Saved");
        assertThat(counts(mike)).isEqualTo(new Mentions.Count(3, 2));
    }

    @Test
    void aStepTakenMeanwhileIsNotLost() throws Exception {
        var told = new ArrayList<Result>();
        changes.merge(mike, List.of(pompeo), told::add);
        // Before the file was read, and again before the answer is looked at.
        var second = mark(0, "talks");
        while (told.isEmpty()) {
            handedOver.take().run();
        }

        assertThat(told).containsExactly(Result.DONE);
        await(session.settled());
        assertThat(session.registryProperty().get().entities()).containsOnlyKeys(mike, second);
        assertThat(counts(mike)).isEqualTo(new Mentions.Count(4, 2));
    }

    @Test
    void someMentionsBecomeThoseOfSomebodyNew() throws Exception {
        var before = content();
        var mention = new Mentions(session.project()).of(pompeo).getLast();
        assertThat(mention.place().title()).isEqualTo("Rates");
        assertThat(mention.place().words()).isEqualTo("Pompeo");
        assertThat(mention.place().before()).endsWith("Then ");
        assertThat(mention.place().after()).startsWith(" said no.");

        done(told ->
                changes.split(pompeo, Set.of(mention.annotation().id()), "Pompeo (film)", told));

        var film = named("Pompeo (film)");
        assertThat(counts(film)).isEqualTo(new Mentions.Count(1, 1));
        assertThat(counts(pompeo)).isEqualTo(new Mentions.Count(2, 1));
        session.undo();
        await(session.settled());
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void onlyWhoIsMentionedNowhereIsRemoved() throws Exception {
        assertThat(done(told -> changes.remove(pompeo, told))).isEqualTo(Result.NOT_DONE);
        assertThat(session.registryProperty().get().entity(pompeo)).isPresent();

        assertThat(done(told -> changes.unlink(pompeo, told))).isEqualTo(Result.DONE);
        assertThat(counts(pompeo)).isEqualTo(Mentions.Count.NONE);
        assertThat(done(told -> changes.remove(pompeo, told))).isEqualTo(Result.DONE);

        session.undo();
        session.undo();
        await(session.settled());
        assertThat(counts(pompeo)).isEqualTo(new Mentions.Count(3, 2));
    }

    @Test
    void nobodyWhoIsMentionedInLockedGoldIsMergedSplitOrUnlinked() throws Exception {
        var inGold = lockGoldOf(0);
        var before = content();

        assertThat(done(told -> changes.merge(mike, List.of(pompeo), told)))
                .isEqualTo(Result.LOCKED);
        assertThat(done(told -> changes.split(pompeo, Set.of(inGold), "Another", told)))
                .isEqualTo(Result.LOCKED);
        assertThat(done(told -> changes.unlink(pompeo, told))).isEqualTo(Result.LOCKED);
        assertThat(content()).isEqualTo(before);

        // Gold knows nothing of Mike, who becomes somebody that it knows.
        assertThat(done(told -> changes.merge(pompeo, List.of(mike), told))).isEqualTo(Result.DONE);
        assertThat(counts(mike)).isEqualTo(Mentions.Count.NONE);
    }

    /// @return id of the mention of Pompeo that is in it
    private Id lockGoldOf(int document) {
        var ids = session.project().ids();
        var gold =
                new LayerHead(
                        ids.next(),
                        documents.get(document),
                        session.annotator().id(),
                        LayerHead.Kind.GOLD,
                        LayerHead.Status.LOCKED,
                        0);
        var work = await(session.project().open(documents.get(document))).layers().getFirst();
        var mention = work.annotations().getFirst();
        var decided =
                new Annotation(
                        ids.next(),
                        gold.id(),
                        mention.label(),
                        mention.anchor(),
                        mention.attributes(),
                        "",
                        Origin.HAND,
                        mention.stamp());
        var name = StepName.of("take-over", "1");
        var step = Transaction.of(name, new Edit.Add(gold), new Edit.Add(decided));
        await(session.project().log().append(session.annotator().id(), step));
        return decided.id();
    }

    private Result done(Consumer<Consumer<Result>> change) throws InterruptedException {
        var told = new ArrayList<Result>();
        change.accept(told::add);
        while (told.isEmpty()) {
            handedOver.take().run();
        }
        await(session.settled());
        return told.getFirst();
    }

    private Id mark(int document, String words) {
        var annotating = open(document);
        var text = annotating.document().text();
        int start = text.indexOf(words);
        var mention = words.replaceAll(" (left|said)$", "");
        annotating.select(start, start + mention.length());
        annotating.labelKey("SPEAKER");
        if (Naming.meant(annotating.selected().orElseThrow()).isEmpty()) {
            annotating.speakers().choose(pompeo);
        }
        var made = annotating.selected().orElseThrow();
        await(session.settled());
        return Naming.meant(made).orElseThrow();
    }

    private Annotating open(int document) {
        return new Annotating(await(session.open(documents.get(document))));
    }

    private Id named(String name) {
        return session.registryProperty().get().entities().values().stream()
                .filter(e -> e.name().equals(name))
                .map(Entity::id)
                .findFirst()
                .orElseThrow();
    }

    private Mentions.Count counts(Id speaker) throws ProjectException {
        return Optional.ofNullable(new Mentions(session.project()).counts().get(speaker))
                .orElse(Mentions.Count.NONE);
    }

    /// All that the file and the window hold.
    private List<Object> content() throws IOException {
        var all = new ArrayList<Object>();
        all.add(await(session.project().registry()).entities());
        assertThat(session.registryProperty().get().entities()).isEqualTo(all.getFirst());
        for (var document : documents) {
            for (var layer : await(session.project().open(document)).layers()) {
                all.add(layer.annotations());
            }
        }
        return all;
    }

    private <T> T await(CompletionStage<T> stage) {
        var future = stage.toCompletableFuture();
        future.whenComplete((_, _) -> handedOver.add(() -> {}));
        try {
            while (!future.isDone() || !handedOver.isEmpty()) {
                handedOver.take().run();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return future.join();
    }
}
