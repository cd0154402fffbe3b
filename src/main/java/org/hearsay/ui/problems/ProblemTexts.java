package org.hearsay.ui.problems;

import org.hearsay.problem.Fix;
import org.hearsay.problem.Problem;
import org.hearsay.session.problems.Repairs.Offer;
import org.hearsay.ui.support.Messages;

/// Says what is wrong, and what can be done about it.
public final class ProblemTexts {

    private static final int LONGEST = 32;

    private final Messages messages;

    public ProblemTexts(Messages messages) {
        this.messages = messages;
    }

    /// In the person's language where the bundle knows the rule, otherwise in the schema's words.
    public String of(Problem problem) {
        var key = "problem." + problem.rule();
        if (!messages.has(key)) {
            return problem.message().isEmpty() ? problem.rule() : problem.message();
        }
        var gaps = problem.arguments().stream().map(messages::schemaName).toArray();
        return messages.text(key, gaps);
    }

    /// A verb and what it does, as a button has it.
    public String of(Offer offer) {
        return switch (offer.fix()) {
            case Fix.SetValue(var name, var value) -> set(name, value.shown());
            case Fix.SetLinkValue(_, var name, var value) -> set(name, value.shown());
            case Fix.SetSpeakerValue(_, var name, var value) -> set(name, value.shown());
            case Fix.Relabel(var label) -> messages.text("fix.relabel", messages.labelName(label));
            case Fix.ClearValue(var name) -> messages.text("fix.clear", messages.schemaName(name));
            case Fix.EditValue(var name) -> messages.text("fix.edit", messages.schemaName(name));
            case Fix.FillFrom(var name, _) -> messages.text("fix.fill", messages.schemaName(name));
            case Fix.Link _ ->
                    messages.text(
                            "fix.link",
                            messages.labelInSentence(offer.label()),
                            shortened(offer.words()));
            case Fix.Unlink(var type, var keep) ->
                    messages.text(
                            keep == 0 ? "fix.unlink" : "fix.unlink-others",
                            messages.schemaName(type));
            case Fix.Reshape(var shaping, _) -> messages.text("fix.shape." + shaping.text());
            case Fix.Confirm() -> messages.text("fix.confirm");
            case Fix.Remove() -> messages.text("fix.remove");
        };
    }

    private String set(String name, String value) {
        return messages.text("fix.set", messages.schemaName(name), messages.schemaName(value));
    }

    private static String shortened(String words) {
        var line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
