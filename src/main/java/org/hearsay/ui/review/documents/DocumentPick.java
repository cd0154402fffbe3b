package org.hearsay.ui.review.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.review.desk.Aim;
import org.hearsay.ui.review.desk.Desk;
import org.hearsay.ui.review.desk.Filter;
import org.jspecify.annotations.Nullable;

/// Which document is reviewed, and what it lacks.
///
/// Confined to the thread of the session.
public final class DocumentPick {

    private final ProjectSession session;
    private final KeptView kept;
    private final Reviewable reviewable;
    private final ReadOnlyObjectWrapper<@Nullable Lack> lack = new ReadOnlyObjectWrapper<>();
    private final Reviewers reviewers;
    private final Aiming aiming = new Aiming();

    /// Documents in which the work of one is reviewed span by span.
    private final Set<Id> alone;

    private @Nullable Id chosen;
    private @Nullable Id difference;

    /// @param kept how it was reviewed last
    public DocumentPick(ProjectSession session, KeptView kept) {
        this.session = session;
        this.kept = kept;
        alone = new HashSet<>(kept.alone());
        reviewable = new Reviewable(session);
        reviewers = new Reviewers(session);
        session.documents().addListener((ListChangeListener<DocumentRow>) _ -> refresh());
    }

    /// All documents, those first that can be reviewed.
    public List<DocumentRow> documents() {
        return reviewable.documents(this::lack);
    }

    /// What a document lacks for a review; empty where it can be reviewed.
    public Optional<Lack> lack(DocumentRow row) {
        return reviewable.lack(row).filter(l -> !l.isOfOne() || !alone.contains(l.document()));
    }

    /// The work of the only one who is done with a document is reviewed as it is.
    public void reviewAlone(Id document) {
        if (alone.add(document)) {
            kept.keepAlone(alone);
        }
    }

    /// The same by the document's id.
    public Optional<Lack> lack(Id document) {
        return row(document).flatMap(this::lack);
    }

    /// What the picked document lacks for a review; null where it can be reviewed.
    public ReadOnlyObjectProperty<@Nullable Lack> lackProperty() {
        return lack.getReadOnlyProperty();
    }

    /// Who reviews which document.
    public Reviewers reviewers() {
        return reviewers;
    }

    public void choose(Id document) {
        chosen = document;
        difference = null;
    }

    /// Chooses a document, and what in it is to be open.
    ///
    /// @param wanted name of a difference
    public void choose(Id document, Id wanted) {
        choose(document);
        // Where it is about the work of one, that is looked at again.
        alone.add(document);
        difference = wanted;
    }

    /// Chooses a document for the sake of some differences.
    ///
    /// @param missed runs where it has none of them
    public void choose(Aim wanted, Runnable missed) {
        choose(wanted.document());
        aiming.at(wanted, missed);
    }

    /// Goes on with another document of a list.
    ///
    /// @param step 1 where it is the next, -1 where it is the one before
    public void goOn(Id document, Filter list, int step) {
        choose(document);
        aiming.on(document, list, step);
    }

    /// Opens what was chosen in the document, once.
    public Desk opened(Desk read) {
        var desk = aiming.seen(read);
        var wanted = difference;
        difference = null;
        return wanted == null
                ? desk
                : desk.review()
                        .standings()
                        .of(wanted)
                        .map(s -> desk.open(s.difference()))
                        .orElse(desk);
    }

    /// The one that was chosen, or else the one at hand if it can be reviewed, the first that can,
    /// or the one at hand if anybody is done with it. Empty where there is none of these.
    ///
    /// @param last id of the one that was reviewed last
    public Optional<DocumentRow> pick(Optional<Id> last) {
        var wanted =
                Optional.ofNullable(chosen)
                        .or(() -> last)
                        .or(() ->
                                Optional.ofNullable(session.documentProperty().get())
                                        .map(d -> d.id()))
                        .flatMap(this::row);
        var picked =
                wanted.filter(r -> chosen != null || lack(r).isEmpty())
                        .or(() ->
                                documents().stream()
                                        .limit(1)
                                        .filter(r -> lack(r).isEmpty())
                                        .findFirst())
                        .or(() -> wanted.filter(this::isBegun));
        lack.set(picked.flatMap(this::lack).orElse(null));
        return picked;
    }

    /// Says anew what the picked document lacks: somebody may have done something about it.
    private void refresh() {
        var before = lack.get();
        if (before != null) {
            row(before.document()).flatMap(this::lack).ifPresent(lack::set);
        }
    }

    private Optional<DocumentRow> row(Id document) {
        return session.documents().stream()
                .filter(r -> r.document().id().equals(document))
                .findFirst();
    }

    private boolean isBegun(DocumentRow row) {
        return lack(row).filter(l -> l.reason() != Lack.Reason.NOBODY).isPresent();
    }
}
