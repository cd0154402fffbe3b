package org.hearsay.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.hearsay.edit.Mention;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.model.ReviewClaim;

/// Finds items over all documents of an open project file, by what they refer to. Calls are those
/// of [ProjectStore].
public final class Lookups {

    /// A document as people know it.
    public record Titled(Id id, String title) {}

    private final StoreThread thread;
    private final Contents contents;
    private final MentionReads mentions;
    private final SchemaReads schema;
    private final DecisionReads decisions;

    Lookups(StoreThread thread, Sql sql, Offsets offsets) {
        this.thread = thread;
        contents =
                new Contents(
                        thread,
                        sql,
                        new Reads(sql, offsets),
                        new LayerReads(sql, offsets),
                        offsets,
                        new Steps(sql, new EditJson(offsets, new RevisionRows(sql))));
        mentions = new MentionReads(sql, offsets);
        schema = new SchemaReads(sql, offsets);
        decisions = new DecisionReads(sql);
    }

    public CompletableFuture<List<MentionCount>> mentionCounts(Sight sight) {
        return thread.run(() -> mentions.counts(sight));
    }

    /// Annotations that refer to the entity, also of what does not count now.
    public CompletableFuture<List<Mention>> mentions(Id entity, Sight sight) {
        return thread.run(() -> mentions.mentions(entity, sight));
    }

    /// Annotations from which a relation of the type leads to a mention of the entity.
    public CompletableFuture<List<Mention>> leadingTo(Id entity, String relation, Sight sight) {
        return thread.run(() -> mentions.leadingTo(entity, relation, sight));
    }

    /// Layers that whoever looks is not to see yet.
    public CompletableFuture<List<HiddenLayer>> hidden(Sight sight) {
        return thread.run(() -> mentions.hidden(sight));
    }

    /// Annotations of the labels, also of what does not count now.
    ///
    /// @param labels empty for all
    public CompletableFuture<List<Annotation>> annotations(Collection<String> labels) {
        return thread.run(() -> schema.annotations(labels));
    }

    /// Relations of the types, and all that an annotation of one of the labels is an end of; also
    /// of what does not count now.
    public CompletableFuture<List<Relation>> relations(
            Collection<String> types, Collection<String> labels) {
        return thread.run(() -> schema.relations(types, labels));
    }

    /// Gold layers that count and are locked, each with its document.
    public CompletableFuture<Map<Id, Titled>> lockedGold() {
        return thread.run(decisions::lockedGold);
    }

    /// What was decided about a document, in the order in which it was.
    public CompletableFuture<List<Decision>> decisions(Id document) {
        return thread.run(() -> decisions.of(document));
    }

    /// What was decided about all documents, also those that do not count now, in the order in
    /// which it was.
    public CompletableFuture<List<Decision>> decisions() {
        return thread.run(decisions::all);
    }

    /// What says who reviews which document, in the order in which it was decided.
    public CompletableFuture<List<ReviewClaim>> claims() {
        return thread.run(decisions::claims);
    }

    /// How much counts of each label, relation type and value; suggestions do not.
    public CompletableFuture<List<PartCount>> partCounts() {
        return thread.run(schema::counts);
    }

    /// What it holds, told by its hashes.
    public Contents contents() {
        return contents;
    }
}
