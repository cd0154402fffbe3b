package org.hearsay.ui.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.hearsay.job.Outcome;
import org.hearsay.project.report.FirstFits;
import org.hearsay.project.schema.Uses;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Part;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.schema.change.Schemas;
import org.hearsay.session.schema.SchemaEditing.Result;
import org.hearsay.ui.schema.cards.ChangeCard;
import org.hearsay.ui.schema.cards.ChangeCard.Way;
import org.hearsay.ui.schema.cards.EffectTexts;
import org.hearsay.ui.schema.cards.SplitCard;
import org.hearsay.ui.schema.fields.Editing;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyContext;
import org.hearsay.ui.support.places.PlaceContext;
import org.jspecify.annotations.Nullable;

/// Makes the changes that the panels ask for: at once where no annotation is concerned, otherwise
/// after a card has said what happens to them.
final class Asking implements Editing {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final PlaceContext context;
    private final Messages messages;
    private final SchemaViewModel viewModel;
    private @Nullable Commands commands;

    Asking(PlaceContext context, SchemaViewModel viewModel) {
        this.context = context;
        this.viewModel = viewModel;
        messages = context.desktop().messages();
    }

    /// @param all of the window, whose letters no label can have
    void useKeys(Commands all) {
        commands = all;
    }

    @Override
    public Schema schema() {
        return viewModel.schema();
    }

    @Override
    public Uses uses() {
        return viewModel.usesProperty().get();
    }

    @Override
    public Map<String, FirstFits.Count> fits() {
        return viewModel.fitsProperty().get();
    }

    @Override
    public boolean mayChange() {
        return viewModel.mayChange();
    }

    @Override
    public Optional<KeyOwner> ownerOf(String letter, String label) {
        var other =
                schema().labels().stream()
                        .filter(l -> l.key().equals(letter) && !l.name().equals(label))
                        .map(l -> new KeyOwner(messages.labelName(l.name()), true))
                        .findFirst();
        return other.or(() -> command(letter).map(c -> new KeyOwner(c.title().get(), false)));
    }

    @Override
    public List<String> freeKeys() {
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(l -> ownerOf(l, "").isEmpty())
                .toList();
    }

    @Override
    public void revise(String subject, UnaryOperator<Schema> change) {
        revise(subject, change, () -> {});
    }

    void revise(String subject, UnaryOperator<Schema> change, Runnable then) {
        viewModel.revise(subject, change, result -> told(result, then));
    }

    void apply(SchemaChange change, Runnable then) {
        viewModel.apply(change, result -> told(result, then));
    }

    @Override
    public void ask(SchemaChange change) {
        if (change instanceof SchemaChange.Rename(var part, var name)
                && part.called(name).isIn(schema())) {
            askToMerge(part, part.called(name));
        } else {
            askFirst(change);
        }
    }

    /// Whoever gives a part the name of another one may well mean that.
    private void askToMerge(Part part, Part other) {
        card(
                messages.text("schema.place.merge.title", part.name(), other.name()),
                List.of(new Way("", new SchemaChange.Merge(List.of(part), other))));
    }

    private void askFirst(SchemaChange change) {
        var title =
                change instanceof SchemaChange.Rename(var part, var name)
                        ? messages.text("schema.place.rename.title", part.name(), name)
                        : messages.text("schema.place.change.title");
        viewModel.effect(
                change,
                outcome -> {
                    if (outcome instanceof Outcome.Done<?>(var effect)
                            && effect instanceof org.hearsay.project.schema.Effect known
                            && known.isNothing()) {
                        apply(change, () -> {});
                    } else if (outcome instanceof Outcome.Failed<?>(var cause)) {
                        refuse(new Reasons(messages).of(cause));
                    } else {
                        card(title, List.of(new Way("", change)));
                    }
                });
    }

    @Override
    public void askToRemove(Part part) {
        var ways = new ArrayList<Way>();
        ways.add(new Way(messages.text(withoutOther(part)), new SchemaChange.Remove(part)));
        for (var other : beside(part)) {
            ways.add(
                    new Way(
                            messages.text("schema.place.remove.to", other.name()),
                            new SchemaChange.Merge(List.of(part), other)));
        }
        var uses = messages.text("schema.place.uses", uses().of(part));
        card(messages.text("schema.place.remove.title", part.name(), uses), ways);
    }

    /// Where a value is required, its lack is a problem.
    private String withoutOther(Part part) {
        if (!(part instanceof Part.OfValue(var owner, var attribute, _))) {
            return "schema.place.remove.all";
        }
        return Part.find(schema(), owner, attribute).filter(a -> a.isRequired()).isPresent()
                ? "schema.place.remove.unset-listed"
                : "schema.place.remove.unset";
    }

    @Override
    public void askToSplit(Part part) {
        SplitCard.ask(
                context.sheets(),
                messages,
                part.name(),
                names ->
                        card(
                                messages.text(
                                        "schema.place.split.into",
                                        part.name(),
                                        String.join(", ", names)),
                                List.of(new Way("", new SchemaChange.Split(part, names)))));
    }

    /// How much was annotated with what is shown.
    String used(@Nullable Subject subject) {
        return switch (subject) {
            case Subject.OfLabel(var name) -> used(new Part.OfLabel(name));
            case Subject.OfRelation(var name) -> used(new Part.OfRelation(name));
            case null -> "";
            case Subject.Common _, Subject.Speakers _, Subject.Rules _, Subject.Roles _ ->
                    messages.text(
                            "schema.place.version", viewModel.versionProperty().get().number());
        };
    }

    private String used(Part part) {
        int count = uses().of(part);
        return count == 0
                ? messages.text("schema.place.unused")
                : messages.text("schema.place.used", count);
    }

    /// The other parts that it could become one with.
    private List<Part> beside(Part part) {
        Stream<String> names =
                switch (part) {
                    case Part.OfLabel _ -> schema().labels().stream().map(l -> l.name());
                    case Part.OfRelation _ -> schema().relations().stream().map(r -> r.name());
                    case Part.OfAttribute(var owner, _) ->
                            owner.attributes(schema()).stream().map(a -> a.name());
                    case Part.OfValue(var owner, var attribute, _) ->
                            Part.find(schema(), owner, attribute).stream()
                                    .flatMap(a -> Schemas.values(a).stream());
                };
        return names.filter(n -> !n.equals(part.name()))
                .map(part::called)
                .collect(Collectors.toList());
    }

    private void card(String title, List<Way> ways) {
        ChangeCard.show(
                context.sheets(),
                messages,
                title,
                ways,
                viewModel::effect,
                change -> apply(change, () -> {}));
    }

    private void told(Result result, Runnable then) {
        switch (result) {
            case Result.Done(var effect, var number) -> {
                var words =
                        effect.isNothing()
                                ? messages.text("schema.place.done", number)
                                : messages.text(
                                        "schema.place.done.with",
                                        number,
                                        EffectTexts.counts(effect, messages));
                context.notices().result(words);
                then.run();
            }
            case Result.Refused(var why) -> refuse(new Reasons(messages).of(why));
            case Result.NotNow() -> refuse(messages.text("schema.place.not-now"));
        }
    }

    private void refuse(String why) {
        context.notices().result(why);
    }

    private Optional<Command> command(String letter) {
        return commands == null
                ? Optional.empty()
                : commands.all().stream()
                        .filter(c -> !c.id().startsWith("label:"))
                        .filter(c -> c.keys().stream().anyMatch(k -> isIn(c, k, letter)))
                        .findFirst();
    }

    /// Whether the key is the letter where labels have theirs: other places have letters of their
    /// own.
    private static boolean isIn(Command command, KeyCombination key, String letter) {
        return key.getName().equals(letter)
                && KeyContext.of(command.id(), key) == KeyContext.of(Commands.LABEL, key);
    }
}
