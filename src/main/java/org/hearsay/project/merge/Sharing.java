package org.hearsay.project.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.edit.Edit;
import org.hearsay.edit.StepName;
import org.hearsay.model.Comment;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.store.Incoming;
import org.hearsay.store.ProjectStore;
import org.hearsay.store.StoreException;
import org.hearsay.text.phrase.Phrase;

/// Writes what a colleague merges: a project file of its own, with the layers of one person or of
/// all, the speakers and the comments, and without the history. Waits for the disk.
public final class Sharing {

    /// Name of the only step of such a file.
    private static final String STEP = "share";

    private static final String FROM = "shared-from";
    private static final String SPEAKER = "shared-speaker.";

    private static final int PAGE = 200;

    private final Project project;

    public Sharing(Project project) {
        this.project = project;
    }

    /// What becomes of the articles' texts.
    public enum Texts {
        WHOLE,
        /// Only the words that are marked, with a little of what is around them; the rest is
        /// blotted out, so that the file may go where the articles may not.
        MARKED_WORDS
    }

    /// What was written.
    public record Shared(Path file, int documents, int annotations) {

        /// One object, as the command line writes it.
        public String json() {
            var name = file.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            return "{\"path\":\"%s\",\"documents\":%d,\"annotations\":%d}"
                    .formatted(name, documents, annotations);
        }
    }

    /// Whether a project is what one of these was made into.
    public static boolean isShare(ProjectHead head) {
        return head.settings().containsKey(FROM);
    }

    /// Who became whom in the project that a share is of.
    static Map<Id, Id> speakers(ProjectHead head) {
        var speakers = new TreeMap<Id, Id>();
        head.settings()
                .forEach((name, kept) -> {
                    if (name.startsWith(SPEAKER)) {
                        speakers.put(Id.parse(name.substring(SPEAKER.length())), Id.parse(kept));
                    }
                });
        return speakers;
    }

    /// @param file must not exist
    /// @param annotator name of whoever's layers are meant; empty for all
    /// @throws ProjectException if there is nobody of that name or nothing to share, or the file
    ///   exists or cannot be written; there is none then
    public Shared write(Path file, String annotator, Texts texts) throws ProjectException {
        var registry = Translation.now(project.registry());
        var owner = owner(annotator, registry);
        var rows = rows(owner);
        if (rows.isEmpty()) {
            throw new ProjectException(
                    Kind.INPUT,
                    annotator.isEmpty()
                            ? Phrase.of("There is nothing to share yet; nothing was written.")
                            : Phrase.of(
                                    "There is nothing to share yet of %s; nothing was written.",
                                    annotator));
        }
        var blots = texts == Texts.WHOLE ? Map.<Id, String>of() : Blots.of(rows);
        boolean done = false;
        try (var store = ProjectStore.create(file, registry(registry, settings(owner, blots)))) {
            var stream = new Stream(rows, owner, texts);
            Translation.now(store.importAll(someone(registry), StepName.of(STEP), stream));
            done = true;
            return new Shared(file, rows.size(), stream.annotations);
        } catch (StoreException e) {
            done = e.kind() == StoreException.Kind.EXISTS;
            throw Translation.of(e);
        } finally {
            if (!done) {
                removed(file);
            }
        }
    }

    private static Optional<Id> owner(String name, Registry registry) throws ProjectException {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var found = registry.annotatorNamed(name).map(a -> a.id());
        if (found.isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of("Nobody here is called \"%s\"; nothing was written.", name));
        }
        return found;
    }

    /// What a share tells instead of the history.
    private Map<String, String> settings(Optional<Id> owner, Map<Id, String> blots)
            throws ProjectException {
        var side = Side.of(project);
        var settings = new TreeMap<>(Blots.settings(blots));
        settings.put(FROM, side.registry().head().id().toString());
        settings.putAll(Removals.of(side, item -> isMeant(item, side, owner)).settings());
        var walk = Walk.of(side, 0);
        walk.speakers().forEach((gone, kept) -> settings.put(SPEAKER + gone, kept.toString()));
        settings.putAll(SharedMoves.settings(side.registry().head(), walk.moves()));
        return settings;
    }

    private static boolean isMeant(Item item, Side side, Optional<Id> owner) {
        if (item instanceof Comment c) {
            return isMeant(c.author(), owner);
        }
        var layer = side.layers().get(item.home());
        return layer != null && isMeant(layer.annotator(), owner);
    }

    /// A project of its own, so that it is never taken for a copy of the whole.
    private Registry registry(Registry registry, Map<String, String> more) {
        var settings = new TreeMap<>(registry.head().settings());
        settings.putAll(more);
        return Registry.of(
                new ProjectHead(project.ids().next(), registry.head().name(), settings),
                registry.schemaVersion(),
                registry.annotators().values(),
                registry.entities().values());
    }

    private static Id someone(Registry registry) {
        return registry.annotators().keySet().stream().findFirst().orElse(Id.PROJECT);
    }

    private List<DocumentRow> rows(Optional<Id> owner) throws ProjectException {
        var rows = new ArrayList<DocumentRow>();
        long after = 0;
        while (true) {
            var page = Translation.now(project.documents(after, PAGE));
            for (var row : page) {
                after = row.place();
                if (row.layers().stream()
                        .anyMatch(l -> isMeant(l.head().annotator(), owner) && !isUntouched(l))) {
                    rows.add(row);
                }
            }
            if (page.size() < PAGE) {
                return rows;
            }
        }
    }

    private static boolean isUntouched(DocumentRow.LayerCount layer) {
        return layer.annotations() == 0 && layer.head().status() == LayerHead.Status.NOT_STARTED;
    }

    private static boolean isMeant(Id annotator, Optional<Id> owner) {
        return owner.isEmpty() || owner.get().equals(annotator);
    }

    private static void removed(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(Sharing.class.getName())
                    .log(System.Logger.Level.WARNING, "A half-written file stayed behind", e);
        }
    }

    /// What goes in, a document at a time. Runs on the other store's thread.
    private final class Stream implements Iterator<Incoming> {

        private final Iterator<DocumentRow> rows;
        private final Optional<Id> owner;
        private final Texts texts;
        private final Set<Id> shared = new HashSet<>();
        private Iterator<Item> beside = List.<Item>of().iterator();
        private boolean readBeside;
        private int annotations;

        Stream(List<DocumentRow> rows, Optional<Id> owner, Texts texts) {
            this.rows = rows.iterator();
            this.owner = owner;
            this.texts = texts;
        }

        @Override
        public boolean hasNext() {
            if (!rows.hasNext() && !readBeside) {
                readBeside = true;
                beside = beside().iterator();
            }
            return rows.hasNext() || beside.hasNext();
        }

        @Override
        public Incoming next() {
            if (!rows.hasNext()) {
                return new Incoming.Change(new Edit.Add(beside.next()));
            }
            try {
                return document(rows.next().document().id());
            } catch (ProjectException e) {
                throw new UnreadableException(e);
            }
        }

        private Incoming document(Id id) throws ProjectException {
            shared.add(id);
            var article = Translation.now(Projects.storeOf(project).article(id));
            var layers = new ArrayList<Layer>();
            for (var layer : Translation.now(project.open(id)).layers()) {
                if (isMeant(layer.head().annotator(), owner)) {
                    layers.add(layer);
                    annotations += layer.annotations().size();
                }
            }
            return new Incoming.NewDocument(
                    texts == Texts.WHOLE ? article : Blots.over(article, layers), layers);
        }

        /// Comments, and with everybody's layers, gold among them, also what was decided.
        private List<Item> beside() {
            try {
                var items = new ArrayList<Item>();
                Translation.now(project.comments()).stream()
                        .filter(c -> shared.contains(c.document()))
                        .filter(c -> isMeant(c.author(), owner))
                        .forEach(items::add);
                if (owner.isEmpty()) {
                    Translation.now(Projects.storeOf(project).lookups().decisions()).stream()
                            .filter(d -> shared.contains(d.document()))
                            .forEach(items::add);
                }
                return items;
            } catch (ProjectException e) {
                throw new UnreadableException(e);
            }
        }
    }
}
