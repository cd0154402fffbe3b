package org.hearsay.project.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.merging.Fields;
import org.hearsay.edit.merging.Identities;
import org.hearsay.edit.merging.LayerSteps;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.merge.MergeReport.DocumentKind;
import org.hearsay.project.merge.MergeReport.DocumentLine;
import org.hearsay.project.merge.MergeReport.LayerLine;
import org.hearsay.store.Contents.DocumentMark;
import org.hearsay.store.Incoming;
import org.hearsay.text.phrase.Phrase;

/// A merge that could be made now: everything that would change in an order in which it can be
/// written, and what is told of it. Articles that are new are read when they are written.
final class Draft {

    private final Side ours;
    private final Side theirs;
    private final Past past;
    private final Identities identities = new Identities();
    private final Findings findings = new Findings();
    private final List<DocumentMark> news = new ArrayList<>();
    private final List<Incoming> last = new ArrayList<>();
    private final Participants participants;
    private final SpeakerDraft speakers;
    private final SchemaDraft schema;
    private final MergeChoices choices;
    private final Lens lens;
    private final KeptGold gold;
    private final Settled settled;
    private int same;
    private int comments;
    private int decisions;

    Draft(Side ours, Side theirs, MergeChoices choices) throws ProjectException {
        this.ours = ours;
        this.theirs = theirs;
        this.choices = choices;
        var pasts = new Pasts(ours, theirs);
        past = pasts.last();
        EarlierMerges.tell(ours, theirs, identities);
        participants = new Participants(ours, theirs, past, choices, identities);
        speakers = new SpeakerDraft(ours, theirs, past, choices, identities);
        schema = SchemaDraft.of(ours, theirs, past, choices);
        lens = new Lens(identities, schema.moves());
        gold = new KeptGold(ours, theirs, pasts, lens);
        settled = new Settled(ours, theirs, past, schema);
    }

    /// Works it out; nothing is changed.
    void work(Progress progress) throws ProjectException {
        speakers.match();
        var people = participants.edits();
        var pairing = Pairing.of(ours, theirs, past, choices.differing(), identities);
        findings.add(people);
        findings.add(schema.edits());
        head();
        findings.add(speakers.edits(lens));
        gold.pairs(pairing.pairs());
        pairs(pairing.pairs(), progress);
        onlyHere(pairing);
        pairing.news().forEach(this::add);
        for (var mark : pairing.missing()) {
            findings.missing(mark, theirs, ours);
        }
        comments();
        findings.add(speakers.returns(findings.mentioned));
        for (var edit : speakers.removals(this::isMentioned)) {
            last.add(new Incoming.Change(edit));
        }
    }

    boolean isNothing() {
        return findings.incoming.isEmpty() && news.isEmpty() && last.isEmpty();
    }

    int changes() {
        return findings.layers.stream().mapToInt(l -> l.changes().all()).sum();
    }

    /// Why it cannot be made: what it does all over the project would change gold that is locked.
    Optional<Phrase> why() {
        return gold.locked()
                .why(
                        Stream.concat(findings.incoming.stream(), last.stream())
                                .flatMap(i ->
                                        i instanceof Incoming.Change(var edit)
                                                ? Stream.of(edit)
                                                : Stream.<Edit>empty())
                                .toList());
    }

    MergeRecord record() throws ProjectException {
        long sequence = Past.last(theirs);
        return new MergeRecord(
                theirs.registry().head().id(),
                sequence,
                Past.hash(theirs, sequence),
                identities.all(),
                gold.left());
    }

    /// In the order in which it is to be written.
    ///
    /// @param ahead reads articles while others are written; of one thread
    Iterator<Incoming> incoming(Executor ahead) throws ProjectException {
        var coming = news.stream().map(DocumentMark::id).collect(Collectors.toSet());
        return new InTurn(
                List.of(
                        findings.incoming.iterator(),
                        new Ahead<>(new Arrivals(theirs, lens, coming), ahead),
                        last.iterator()));
    }

    MergeReport report(Path file, Optional<LoggedStep> lastMerge) {
        return new MergeReport(
                file,
                same,
                findings.documents,
                findings.layers,
                speakers.report(),
                participants.lines(),
                schema.lines(),
                comments,
                decisions,
                findings.conflicts,
                findings.unplaced,
                gold.lines(),
                lastMerge.map(LoggedStep::time),
                !past.isKnown() && !theirs.registry().schema().equals(ours.registry().schema()),
                isNothing());
    }

    private void head() {
        var here = ours.registry().head();
        var there = theirs.registry().head();
        var base =
                past.item(here.id())
                        .flatMap(i ->
                                i instanceof ProjectHead p
                                        ? Optional.of(p)
                                        : Optional.<ProjectHead>empty());
        var after = here.id().equals(there.id()) ? Fields.of(base, here, there) : here;
        if (!after.equals(here)) {
            findings.add(List.of(new Edit.Replace(here, after)));
        }
    }

    private void pairs(List<Pairing.Pair> pairs, Progress progress) throws ProjectException {
        var differing = pairs.stream().filter(p -> !settled.is(p)).toList();
        var reads = new PairReads(ours, theirs, differing);
        long done = 0;
        for (var pair : differing) {
            progress.at(done++, differing.size());
            new DocumentDraft(ours, theirs, gold, findings, pair, reads.next()).work();
        }
        progress.at(done, differing.size());
        same = (int) pairs.stream().filter(settled::hasSameText).count();
    }

    /// Where parts of the schema or speakers have other names now, also what they do not have needs
    /// them.
    private void onlyHere(Pairing pairing) throws ProjectException {
        var paired = pairing.pairs().stream().map(Pairing.Pair::ours).collect(Collectors.toSet());
        for (var mark : ours.documents().values()) {
            if (!mark.counts() || paired.contains(mark.id())) {
                continue;
            }
            var there = theirs.documents().get(mark.id());
            if (there != null) {
                line(DocumentKind.REMOVED_THERE, mark, Optional.empty());
            }
            if (settled.lensChanges()) {
                for (var layer : ours.open(mark.id())) {
                    var named = lens.of(layer);
                    findings.mentions(named);
                    findings.add(LayerSteps.between(layer, named));
                }
            }
        }
    }

    private void add(DocumentMark mark, Optional<Id> other) {
        news.add(mark);
        line(other.isPresent() ? DocumentKind.SECOND : DocumentKind.NEW, mark, other);
        for (var layer : theirs.counting(mark.id())) {
            findings.layers.add(
                    new LayerLine(
                            mark.id(),
                            mark.title(),
                            theirs.layerName(layer.id()),
                            0,
                            layer.annotations(),
                            new MergeReport.Changes(
                                    layer.annotations(), 0, 0, 0, layer.relations())));
        }
    }

    private void line(DocumentKind kind, DocumentMark mark, Optional<Id> other) {
        findings.documents.add(
                new DocumentLine(
                        kind,
                        mark.id(),
                        mark.title(),
                        mark.revision(),
                        other,
                        other.map(o -> compared(o, mark.id())).orElse(MergeReport.Passages.NONE)));
    }

    private MergeReport.Passages compared(Id here, Id there) {
        try {
            return Comparing.of(
                    ours.article(here).article().text().value(),
                    theirs.article(there).article().text().value());
        } catch (ProjectException e) {
            throw new UnreadableException(e);
        }
    }

    private void comments() {
        var coming = news.stream().map(DocumentMark::id).collect(Collectors.toSet());
        Predicate<Id> isHere = id -> ours.documents().containsKey(id) || coming.contains(id);
        var edits = new CommentDraft(ours, theirs, past, identities).edits(isHere);
        comments = edits.size();
        edits.forEach(e -> last.add(new Incoming.Change(e)));
        var decided = new DecisionDraft(ours, theirs, gold, lens).edits(isHere);
        decisions = (int) decided.stream().filter(e -> !(e instanceof Edit.Replace)).count();
        decided.forEach(e -> last.add(new Incoming.Change(e)));
    }

    private boolean isMentioned(Id speaker) {
        if (findings.mentioned.contains(speaker)) {
            return true;
        }
        try {
            var lookups = ours.store().lookups();
            return Translation.now(lookups.mentions(speaker, Sight.ALL)).stream()
                    .anyMatch(m -> !findings.seen.contains(m.annotation().layer()));
        } catch (ProjectException e) {
            throw new UnreadableException(e);
        }
    }
}
