package org.hearsay.project.suggest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.suggest.Attribution;
import org.hearsay.language.suggest.Attributions;
import org.hearsay.language.suggest.Boilerplate;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Proposal;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Puts what the rules find in an article into the labels of the project's schema.
final class Rules {

    private final Set<Rule> wanted;
    private final Roles roles;
    private final Whom whom;
    private final Repeats repeats;

    /// @param annotator id of whose marks count for what is equal to them
    Rules(Set<Rule> wanted, Registry registry, Id annotator) {
        this.wanted = Set.copyOf(wanted);
        roles = new Roles(registry.schema());
        whom = new Whom(registry, roles);
        repeats = new Repeats(registry, roles, annotator);
    }

    /// What they propose for the document, whether it is known or not.
    Draft.Sheet of(OpenDocument document) {
        var sheet = new Draft.Sheet();
        var text = document.article().text().value();
        var segmentation = document.segmentation();
        if (wanted.contains(Rule.CUES)) {
            Attributions.cued(text, segmentation).forEach(a -> cued(a, text, sheet));
        }
        if (wanted.contains(Rule.QUOTES)) {
            Attributions.quoted(text, segmentation).forEach(a -> quoted(a, sheet));
        }
        if (wanted.contains(Rule.EQUAL)) {
            repeats.equal(document, sheet);
        }
        if (wanted.contains(Rule.ALIASES)) {
            repeats.aliases(document, sheet);
        }
        if (wanted.contains(Rule.BOILERPLATE)) {
            Boilerplate.in(text, segmentation).forEach(b -> excluded(b, sheet));
        }
        return sheet;
    }

    private void excluded(Boilerplate found, Draft.Sheet sheet) {
        roles.exclude()
                .ifPresent(label ->
                        sheet.add(
                                new Draft(
                                        label,
                                        Anchor.of(found.span()),
                                        roles.required(
                                                label,
                                                found.reason().name().toLowerCase(Locale.ROOT)),
                                        Proposal.of(Rule.BOILERPLATE.id()))));
    }

    private void cued(Attribution found, String text, Draft.Sheet sheet) {
        var quote = roles.quote().map(l -> sheet.add(quote(l, found, Rule.CUES)));
        var cue = add(roles.cue(), found.cue(), sheet);
        var speaker =
                roles.speaker()
                        .flatMap(l -> found.speaker().map(s -> sheet.add(mention(l, s, text))));
        link("cued_by", quote, cue, sheet);
        link("said_by", quote, speaker, sheet);
    }

    /// A quotation without a word of saying, unless that is a part of something that has one.
    private void quoted(Attribution found, Draft.Sheet sheet) {
        var label = roles.quote();
        if (label.isPresent()
                && sheet.drafts().stream()
                        .noneMatch(d ->
                                d.label().equals(label.get())
                                        && d.anchor().overlaps(found.content()))) {
            sheet.add(quote(label.get(), found, Rule.QUOTES));
        }
    }

    private Draft quote(String label, Attribution found, Rule rule) {
        return new Draft(
                label,
                found.content(),
                roles.value("quote_type", label, found.form()),
                Proposal.of(rule.id()));
    }

    private Draft mention(String label, Span span, String text) {
        var words = text.substring(span.start(), span.end());
        return new Draft(
                label, Anchor.of(span), whom.meant(label, words), Proposal.of(Rule.CUES.id()));
    }

    private static Optional<Draft> add(
            Optional<String> label, Optional<Span> span, Draft.Sheet sheet) {
        return label.flatMap(l ->
                span.map(s ->
                        sheet.add(
                                new Draft(
                                        l,
                                        Anchor.of(s),
                                        Attributes.NONE,
                                        Proposal.of(Rule.CUES.id())))));
    }

    private void link(String role, Optional<Draft> from, Optional<Draft> to, Draft.Sheet sheet) {
        if (from.isPresent() && to.isPresent()) {
            roles.relation(role, from.get().label(), to.get().label())
                    .ifPresent(type -> sheet.link(type, from.get(), to.get()));
        }
    }
}
