package org.hearsay.project.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Id;

/// What a merge would do, or did: everything that came, by name.
///
/// @param file the colleague's
/// @param documents only those that are not the same on both sides
/// @param same how many articles are here with the same text
/// @param layers those that came or changed
/// @param kept gold of ours that is not what theirs is, as it is locked; told also where nothing is
///   new
/// @param lastMerge when this project was merged before
/// @param isSchemaOpen whether a person may leave out what is new in the schema there
/// @param isNothingNew whether nothing is to be done
public record MergeReport(
        Path file,
        int same,
        List<DocumentLine> documents,
        List<LayerLine> layers,
        Speakers speakers,
        List<Person> people,
        List<SchemaLine> schema,
        int comments,
        int decisions,
        List<Conflict> conflicts,
        List<Unplaced> unplaced,
        List<Kept> kept,
        Optional<Instant> lastMerge,
        boolean isSchemaOpen,
        boolean isNothingNew) {

    public MergeReport {
        documents = List.copyOf(documents);
        layers = List.copyOf(layers);
        people = List.copyOf(people);
        schema = List.copyOf(schema);
        conflicts = List.copyOf(conflicts);
        unplaced = List.copyOf(unplaced);
        kept = List.copyOf(kept);
    }

    /// What is special about an article.
    public enum DocumentKind {
        /// It comes in.
        NEW,
        /// It comes in beside one of ours with another text.
        SECOND,
        /// Its spans are put into our text.
        PLACED,
        /// Ours gets the corrected text that it has there.
        REVISED_THERE,
        /// Ours has the corrected text; their spans are carried over.
        REVISED_HERE,
        /// Its title or other details change.
        DETAILS,
        /// It was removed there and stays here.
        REMOVED_THERE
    }

    /// @param id that it has here
    /// @param other of ours, that has another text
    /// @param passages where the two texts are not the same
    public record DocumentLine(
            DocumentKind kind,
            Id id,
            String title,
            int revision,
            Optional<Id> other,
            Passages passages) {}

    /// Where two texts are not the same.
    ///
    /// @param first in text order, at most [Passages#SHOWN]
    /// @param more how many there are besides
    public record Passages(List<Passage> first, int more) {

        static final int SHOWN = 5;

        /// The texts are the same, or there is only one.
        static final Passages NONE = new Passages(List.of(), 0);

        public Passages {
            first = List.copyOf(first);
        }
    }

    /// @param here words of ours; empty where they are only there
    /// @param there words that stand in their place; empty where they are only here
    public record Passage(String here, String there) {}

    /// @param name of its annotator, or `gold` or `suggestions`
    /// @param before how many spans it had here
    /// @param after how many it has then
    public record LayerLine(
            Id document, String title, String name, int before, int after, Changes changes) {}

    /// How many of a kind come, go and change.
    ///
    /// @param values spans and links with other values or another note
    /// @param links that come, go or change
    public record Changes(int added, int changed, int removed, int values, int links) {

        static final Changes NONE = new Changes(0, 0, 0, 0, 0);

        public boolean isNothing() {
            return added + changed + removed + values + links == 0;
        }

        public int all() {
            return added + changed + removed + values + links;
        }
    }

    /// @param same here and there
    /// @param perhaps theirs who may be one of ours
    /// @param added theirs who are new
    /// @param merged who became one with whom on one side
    public record Speakers(
            int same, List<Perhaps> perhaps, List<String> added, List<Joined> merged, int changed) {
        public Speakers {
            perhaps = List.copyOf(perhaps);
            added = List.copyOf(added);
            merged = List.copyOf(merged);
        }
    }

    /// Two who may be one.
    ///
    /// @param taken whether they are taken for one
    public record Perhaps(Id theirs, String theirName, Id ours, String ourName, boolean taken) {}

    /// @param gone name of the one who became the other
    public record Joined(String gone, String kept) {}

    /// Somebody who annotates there.
    ///
    /// @param ours who they are here, or may be; empty for somebody new
    /// @param isSure whether nobody needs to be asked
    /// @param taken whether they are taken for that one
    public record Person(
            Id theirs,
            String theirName,
            Optional<Id> ours,
            String ourName,
            boolean isSure,
            boolean taken) {}

    /// Something that is not the same in the two schemas.
    ///
    /// @param here whether it was done on our side
    public record SchemaLine(What what, String part, String now, boolean here) {
        public enum What {
            RENAMED,
            ADDED,
            REMOVED,
            CHANGED
        }
    }

    /// Something that both sides changed.
    ///
    /// @param layer whose it is
    /// @param count how many items of the layer
    /// @param theirsTaken whether their state is the later one; the other one stays in the history
    public record Conflict(
            Id document, String title, String layer, int count, boolean theirsTaken) {}

    /// A span of theirs that has no place here.
    public record Unplaced(
            Id document, String title, String layer, String label, String words, Why why) {
        public enum Why {
            /// The words are not in the text.
            NOT_THERE,
            /// They are there more than once, and nothing tells which is meant.
            SEVERAL,
            /// The article is not here.
            NO_ARTICLE,
            /// The correction of the text left nothing of the words.
            CORRECTED_AWAY
        }
    }

    /// Gold that is locked here and stays as it is, though theirs is otherwise.
    ///
    /// @param isArticle whether all of the article stays so, as words of the gold were corrected
    ///   there
    /// @param version of the lock; empty where it was locked without one
    /// @param here how many spans the gold has, or the article in all its layers
    /// @param there likewise, on their side
    /// @param changes what theirs has otherwise; nothing for an article
    /// @param decisions how many of theirs stay out with it
    public record Kept(
            Id document,
            String title,
            boolean isArticle,
            Optional<String> version,
            int here,
            int there,
            Changes changes,
            int decisions) {}

    public int newDocuments() {
        return (int) documents.stream().filter(d -> d.kind() == DocumentKind.NEW).count();
    }

    /// Articles that are on both sides with different texts.
    public int differing() {
        return (int)
                documents.stream()
                        .filter(d ->
                                switch (d.kind()) {
                                    case SECOND, PLACED, REVISED_THERE, REVISED_HERE -> true;
                                    case NEW, DETAILS, REMOVED_THERE -> false;
                                })
                        .count();
    }
}
