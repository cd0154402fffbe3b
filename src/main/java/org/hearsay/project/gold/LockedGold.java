package org.hearsay.project.gold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.model.Wording;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.review.gold.GoldVersion;
import org.hearsay.store.Lookups;
import org.hearsay.text.phrase.Phrase;

/// The gold of a project that is locked, and so stays as it is whatever is done: no step changes
/// what is in it before an owner has unlocked it.
///
/// @param byLayer by the id of the gold layer
public record LockedGold(Map<Id, Locked> byLayer) {

    public LockedGold {
        byLayer = Map.copyOf(byLayer);
    }

    /// @param title of the document
    /// @param version empty where it was locked without one
    public record Locked(String title, Optional<GoldVersion> version) {}

    /// Reads the project file and waits for it; to be called from a job or a command.
    public static LockedGold of(Project project) throws ProjectException {
        var lookups = Projects.storeOf(project).lookups();
        var layers = Translation.now(lookups.lockedGold());
        var decisions = new HashMap<Id, List<Decision>>();
        for (var document : layers.values()) {
            decisions.put(document.id(), Translation.now(lookups.decisions(document.id())));
        }
        return of(layers, decisions);
    }

    /// @param layers gold that is locked, each with its document
    /// @param decisions about documents, by their ids, in the order in which they were taken
    public static LockedGold of(Map<Id, Lookups.Titled> layers, Map<Id, List<Decision>> decisions) {
        var all = new HashMap<Id, Locked>();
        layers.forEach((layer, document) -> {
            var about = decisions.getOrDefault(document.id(), List.of());
            all.put(layer, new Locked(document.title(), GoldVersion.locked(about)));
        });
        return new LockedGold(all);
    }

    /// Makes sure that a step leaves locked gold as it is.
    ///
    /// @throws ProjectException if it does not, saying which and who can unlock it
    public static void keep(Project project, List<Edit> edits) throws ProjectException {
        var why = why(project, edits);
        if (why.isPresent()) {
            throw new ProjectException(
                    Kind.READ_ONLY, Phrase.of("%s Nothing was changed.", why.get()));
        }
    }

    /// As [#why(List)], of the gold that is locked now.
    public static Optional<Phrase> why(Project project, List<Edit> edits) throws ProjectException {
        return edits.stream().anyMatch(LockedGold::concerns)
                ? of(project).why(edits)
                : Optional.empty();
    }

    /// Why a step cannot be taken; empty where it leaves all locked gold as it is, or an owner
    /// unlocks in it what it changes.
    public Optional<Phrase> why(List<Edit> edits) {
        return changedBy(edits).stream().findFirst().map(byLayer::get).map(LockedGold::said);
    }

    /// The locked layers in which a step would change something, without those that an owner
    /// unlocks in it.
    public Set<Id> changedBy(List<Edit> edits) {
        var changed = new TreeSet<Id>();
        edits.forEach(e -> changed(e, changed));
        for (var edit : edits) {
            if (edit instanceof Edit.Add(Decision d) && d.verdict() == Decision.Verdict.UNLOCKED) {
                changed.remove(d.difference());
            }
        }
        changed.retainAll(byLayer.keySet());
        return changed;
    }

    private static boolean concerns(Edit edit) {
        var changed = new HashSet<Id>();
        changed(edit, changed);
        return !changed.isEmpty();
    }

    private static void changed(Edit edit, Set<Id> layers) {
        switch (edit) {
            case Edit.Add(var item) -> put(item, layers);
            case Edit.Remove(var item) -> put(item, layers);
            case Edit.Replace(LayerHead was, LayerHead is) -> {
                if (was.status() != is.status()) {
                    layers.add(was.id());
                }
            }
            case Edit.Replace(Annotation was, Annotation is) -> {
                if (isOther(was, is)) {
                    layers.add(was.home());
                }
            }
            case Edit.Replace(var was, _) -> put(was, layers);
            case Edit.Revise(var was, var is) -> revised(was, is, layers);
            case Edit.Detach(_, var gone) -> layers.addAll(gone);
            case Edit.Attach _ -> {}
        }
    }

    private static boolean isOther(Annotation was, Annotation is) {
        return !was.label().equals(is.label())
                || !was.anchor().equals(is.anchor())
                || !was.attributes().equals(is.attributes());
    }

    private static void put(Item item, Set<Id> layers) {
        switch (item) {
            case Annotation a -> layers.add(a.home());
            case Relation r -> layers.add(r.home());
            case LayerHead h -> layers.add(h.id());
            default -> {}
        }
    }

    /// Spans that only stand elsewhere are as they were.
    private static void revised(Wording before, Wording after, Set<Id> layers) {
        var is = new HashMap<Id, String>();
        for (var item : after.items()) {
            if (item instanceof Annotation a) {
                is.put(a.id(), after.article().text().at(a.anchor()));
            }
        }
        for (var item : before.items()) {
            if (item instanceof Annotation a
                    && !before.article().text().at(a.anchor()).equals(is.get(a.id()))) {
                layers.add(a.home());
            }
        }
    }

    private static Phrase said(Locked locked) {
        return locked.version()
                .map(v ->
                        Phrase.of(
                                "The gold of \"%s\" is locked as version %d, \"%s\", and this would change it. An owner of the project unlocks it first, in Review or with \"hearsay gold\".",
                                locked.title(), v.number(), v.name()))
                .orElseGet(() ->
                        Phrase.of(
                                "The gold of \"%s\" is locked, and this would change it. An owner of the project unlocks it first, in Review or with \"hearsay gold\".",
                                locked.title()));
    }
}
