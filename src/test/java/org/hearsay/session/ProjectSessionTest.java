package org.hearsay.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Recipes;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.project.Why;
import org.hearsay.text.Anchor;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.Test;

final class ProjectSessionTest {

    private static final String TEXT = "Mike Pompeo said that the talks went well.";

    private final FakeProject project = new FakeProject();
    private final Id first = project.add("First", TEXT);
    private final Id second = project.add("Second", TEXT);
    private final ProjectSession session = project.session();

    @Test
    void theFirstItemBringsItsLayerAndItsAnnotatorInOneStep() {
        var document = open(first);

        mark(document, 0, 11);

        assertThat(project.fakeLog().written()).hasSize(1);
        assertThat(project.known().annotatorNamed("Anna Kern")).isPresent();
        assertThat(project.layer(first).head().status()).isEqualTo(LayerHead.Status.IN_PROGRESS);
        assertThat(project.layer(first).annotations()).hasSize(1);
        assertThat(document.ownProperty().get().annotations())
                .isEqualTo(project.layer(first).annotations());
    }

    @Test
    void undoingTheFirstItemLeavesNoLayerBehind() {
        var document = open(first);
        mark(document, 0, 11);

        session.undo();

        assertThat(project.layers(first)).isEmpty();
        assertThat(document.ownProperty().get().annotations()).isEmpty();
        assertThat(document.isOwnShown()).isTrue();
        mark(document, 0, 11);
        assertThat(project.layer(first).annotations()).hasSize(1);
    }

    @Test
    void theRowOfTheOpenDocumentCountsAlong() {
        var document = open(first);
        mark(document, 0, 11);
        mark(document, 5, 11);

        var counts = session.documents().getFirst().layers();

        assertThat(counts).hasSize(1);
        assertThat(counts.getFirst().annotations()).isEqualTo(2);
    }

    @Test
    void theRowOfADocumentThatIsNotOpenCountsAlong() {
        mark(open(second), 5, 11);
        var there = project.layer(second).annotations().getFirst();
        var row = session.documents().getLast();
        open(first);
        session.perform(new Transaction(StepName.of("remove"), List.of(new Edit.Remove(there))));
        assertThat(session.documents().getLast().layers())
                .extracting(l -> l.annotations())
                .containsExactly(0);

        session.undo();

        assertThat(session.documents()).contains(row);
    }

    @Test
    void F02_undoGoesBackAcrossDocumentsAndSaysWhatItUndid() {
        mark(open(first), 0, 11);
        mark(open(second), 5, 11);

        session.undo();
        session.undo();

        assertThat(session.documentProperty().get().id()).isEqualTo(first);
        assertThat(session.reportProperty().get().kind()).isEqualTo(StepReport.Kind.UNDONE);
        assertThat(session.reportProperty().get().step().key()).isEqualTo("add");
        assertThat(session.reportProperty().get().document()).isEqualTo(first);
        assertThat(project.layers(first)).isEmpty();
        assertThat(project.layers(second)).isEmpty();
        assertThat(session.nextUndoProperty().get()).isNull();
    }

    @Test
    void F02_undoAndRedoWorkAfterARestart() {
        var document = open(first);
        mark(document, 0, 11);
        mark(document, 5, 11);
        session.undo();
        var reopened = project.session();

        assertThat(reopened.nextRedoProperty().get().key()).isEqualTo("add");
        reopened.open(first);
        reopened.redo();
        assertThat(project.layer(first).annotations()).hasSize(2);
        reopened.undo();
        reopened.undo();

        assertThat(project.layers(first)).isEmpty();
        assertThat(project.fakeLog().written())
                .extracting(LoggedStep::kind)
                .containsExactly(
                        LoggedStep.Kind.DONE,
                        LoggedStep.Kind.DONE,
                        LoggedStep.Kind.UNDO,
                        LoggedStep.Kind.REDO,
                        LoggedStep.Kind.UNDO,
                        LoggedStep.Kind.UNDO);
    }

    @Test
    void undoReachesBackFurtherThanWasReadAtFirst() {
        var document = open(first);
        for (int i = 0; i < 250; i++) {
            mark(document, i % 11, 12 + i % 20);
        }
        var reopened = project.session();

        for (int i = 0; i < 250; i++) {
            reopened.undo();
        }

        assertThat(project.layers(first)).isEmpty();
        assertThat(reopened.nextUndoProperty().get()).isNull();
    }

    @Test
    void aNewStepLeavesNothingToRedo() {
        var document = open(first);
        mark(document, 0, 11);
        session.undo();

        mark(document, 5, 11);

        assertThat(session.nextRedoProperty().get()).isNull();
        session.redo();
        assertThat(project.layer(first).annotations()).hasSize(1);
    }

    @Test
    void savedShowsOnlyWhenTheStepIsDurable() {
        var document = open(first);
        project.fakeLog().hold();

        mark(document, 0, 11);
        mark(document, 5, 11);

        assertThat(session.saveStateProperty().get()).isEqualTo(new SaveState.Saving(2));
        assertThat(project.layers(first)).isEmpty();
        project.fakeLog().release();
        assertThat(session.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(project.layer(first).annotations()).hasSize(2);
    }

    @Test
    void F05_aFailedSaveKeepsTheWorkAndTryAgainWritesItInOrder() {
        var document = open(first);
        project.fakeLog().fill();

        var marked = mark(document, 0, 11);
        document.perform(Recipes.move(own(document, marked), Anchor.of(5, 11)));
        session.undo();
        mark(document, 12, 16);

        assertThat(session.saveStateProperty().get())
                .isInstanceOfSatisfying(
                        SaveState.Failed.class,
                        failed -> {
                            assertThat(failed.pending()).isEqualTo(4);
                            assertThat(failed.why().message()).isEqualTo("The disk is full.");
                        });
        assertThat(document.ownProperty().get().annotations()).hasSize(2);
        assertThat(project.layers(first)).isEmpty();
        project.fakeLog().makeRoom();
        session.tryAgain();
        assertThat(session.saveStateProperty().get()).isInstanceOf(SaveState.Saved.class);
        assertThat(project.layer(first).annotations())
                .isEqualTo(document.ownProperty().get().annotations());
        assertThat(project.fakeLog().written())
                .extracting(row -> row.step().name().key())
                .containsExactly("add", "move", "move", "add");
    }

    @Test
    void whatCouldNotBeSavedIsThereWhenItsDocumentIsOpenedAgain() {
        project.fakeLog().fill();
        mark(open(first), 0, 11);

        open(second);
        var again = open(first);

        assertThat(again.ownProperty().get().annotations()).hasSize(1);
    }

    @Test
    void F05_markingStopsWhenFiveHundredStepsWaitForTheDisk() {
        var document = open(first);
        project.fakeLog().fill();
        for (int i = 0; i < 500; i++) {
            assertThat(document.block()).isEmpty();
            mark(document, i % 11, 12 + i % 20);
        }

        assertThat(document.block()).contains(Block.UNSAVED);
        assertThatThrownBy(() -> mark(document, 0, 3)).isInstanceOf(IllegalStateException.class);
        project.fakeLog().makeRoom();
        session.tryAgain();
        assertThat(document.block()).isEmpty();
        assertThat(project.layer(first).annotations()).hasSize(500);
    }

    @Test
    void aReadOnlyProjectTakesNoSteps() {
        project.makeReadOnly();
        var document = open(first);

        assertThat(document.block()).contains(Block.READ_ONLY);
        assertThatThrownBy(() -> mark(document, 0, 3)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStepThatDoesNotFitChangesNothing() {
        var document = open(first);
        var marked = mark(document, 0, 11);
        var stale = own(document, marked);
        document.perform(Recipes.move(stale, Anchor.of(5, 11)));
        var before = document.ownProperty().get();

        assertThatThrownBy(() -> document.perform(Recipes.move(stale, Anchor.of(0, 4))))
                .isInstanceOf(org.hearsay.edit.EditConflictException.class);

        assertThat(document.ownProperty().get()).isSameAs(before);
        assertThat(project.fakeLog().written()).hasSize(2);
    }

    @Test
    void anotherThreadIsTurnedAway() {
        var document = open(first);

        var failure =
                CompletableFuture.runAsync(() -> mark(document, 0, 11)).handle((_, e) -> e).join();

        assertThat(failure).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(document.ownProperty().get().annotations()).isEmpty();
    }

    @Test
    void documentsBeyondTheFirstPageAreAppended() {
        var large = new FakeProject();
        var ids = new ArrayList<Id>();
        for (int i = 0; i < 450; i++) {
            ids.add(large.add("Article " + i, TEXT));
        }

        var opened = large.session();

        assertThat(opened.documents()).extracting(r -> r.document().id()).isEqualTo(ids);
        assertThat(opened.listingProperty().get()).isEqualTo(new Listing.Complete());
    }

    @Test
    void I04_aPageThatCannotBeReadIsToldAndReadOnceItCan() {
        var large = new FakeProject();
        for (int i = 0; i < 250; i++) {
            large.add("Article " + i, TEXT);
        }
        large.refuseMoreDocuments(true);

        var opened = large.session();

        assertThat(opened.documents()).hasSize(200);
        assertThat(opened.listingProperty().get())
                .isEqualTo(
                        new Listing.Failed(
                                new Why(Phrase.verbatim("The disk is gone."), "", List.of())));
        large.refuseMoreDocuments(false);
        opened.listAgain();
        assertThat(opened.documents()).hasSize(250);
        assertThat(opened.listingProperty().get()).isEqualTo(new Listing.Complete());
    }

    @Test
    void closingWritesWhatWaitsAndLetsGoOfTheFile() {
        mark(open(first), 0, 11);

        session.close();

        assertThat(project.isClosed()).isTrue();
        assertThat(session.documentProperty().get()).isNull();
    }

    private DocumentSession open(Id id) {
        return session.open(id).toCompletableFuture().join();
    }

    private static Id mark(DocumentSession document, int start, int end) {
        var made =
                new Annotation(
                        document.newId(),
                        document.ownProperty().get().head().id(),
                        "SPEAKER",
                        Anchor.of(start, end),
                        Attributes.NONE,
                        "",
                        Origin.HAND,
                        document.stamp());
        document.perform(Recipes.add(made, ""));
        return made.id();
    }

    private static Annotation own(DocumentSession document, Id id) {
        return List.copyOf(document.ownProperty().get().annotations()).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
