package org.hearsay.ui.article.marks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Schema;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/// What is to be seen in the article beside its words. Immutable.
///
/// @param own the layer that is worked on; null for none
/// @param ghosts layers of suggestions, drawn as outlines
/// @param selected id of the selected annotation; null for none
/// @param active which of its ends moves
/// @param badges letters on annotations that can be or are linked to the selected one, by id; an
///   empty text outlines without a letter
/// @param problems ids of annotations that break a rule
/// @param hovered id of the annotation under the pointer; null for none
/// @param hits what a search found
/// @param extras words that only some of several versions have
/// @param focused whether the article has the keyboard and what is selected shows it
public record MarkScene(
        Schema schema,
        @Nullable Layer own,
        List<Layer> ghosts,
        @Nullable Id selected,
        End active,
        Map<Id, String> badges,
        Set<Id> problems,
        @Nullable Id hovered,
        List<Span> hits,
        List<ExtraWords> extras,
        boolean focused) {

    /// Before the letter of a badge that is the likeliest.
    public static final String BEST = "◆";

    /// Nothing to see.
    public static final MarkScene EMPTY = of(Schema.empty(""), null);

    public MarkScene {
        ghosts = List.copyOf(ghosts);
        badges = Map.copyOf(badges);
        problems = Set.copyOf(problems);
        hits = List.copyOf(hits);
        extras = List.copyOf(extras);
    }

    /// An end of an annotation, in reading order.
    public enum End {
        START,
        END
    }

    /// A layer with nothing selected.
    public static MarkScene of(Schema schema, @Nullable Layer own) {
        return new MarkScene(
                schema, own, List.of(), null, End.END, Map.of(), Set.of(), null, List.of(),
                List.of(), true);
    }

    public Optional<Layer> layer() {
        return Optional.ofNullable(own);
    }

    public boolean isSelected(Id id) {
        return id.equals(selected);
    }

    public boolean isHovered(Id id) {
        return id.equals(hovered);
    }

    public MarkScene withOwn(@Nullable Layer changed) {
        return new MarkScene(
                schema, changed, ghosts, selected, active, badges, problems, hovered, hits, extras,
                focused);
    }

    public MarkScene withGhosts(List<Layer> changed) {
        return new MarkScene(
                schema, own, changed, selected, active, badges, problems, hovered, hits, extras,
                focused);
    }

    public MarkScene withSelected(@Nullable Id changed, End end) {
        return new MarkScene(
                schema, own, ghosts, changed, end, badges, problems, hovered, hits, extras,
                focused);
    }

    public MarkScene withBadges(Map<Id, String> changed) {
        return new MarkScene(
                schema, own, ghosts, selected, active, changed, problems, hovered, hits, extras,
                focused);
    }

    public MarkScene withProblems(Set<Id> changed) {
        return new MarkScene(
                schema, own, ghosts, selected, active, badges, changed, hovered, hits, extras,
                focused);
    }

    public MarkScene withHovered(@Nullable Id changed) {
        return new MarkScene(
                schema, own, ghosts, selected, active, badges, problems, changed, hits, extras,
                focused);
    }

    public MarkScene withHits(List<Span> changed) {
        return new MarkScene(
                schema, own, ghosts, selected, active, badges, problems, hovered, changed, extras,
                focused);
    }

    public MarkScene withExtras(List<ExtraWords> changed) {
        return new MarkScene(
                schema, own, ghosts, selected, active, badges, problems, hovered, hits, changed,
                focused);
    }

    /// @param keyboard whether the article has it; without a selection nothing shows that
    public MarkScene withFocused(boolean keyboard) {
        return new MarkScene(
                schema,
                own,
                ghosts,
                selected,
                active,
                badges,
                problems,
                hovered,
                hits,
                extras,
                keyboard && selected != null);
    }
}
