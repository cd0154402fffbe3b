package org.hearsay.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.project.FileChoice;
import org.hearsay.project.intake.Candidate;
import org.hearsay.project.intake.Fields;
import org.hearsay.ui.support.Messages;

/// What the wizard says of a file.
record RowTexts(Messages messages) {

    String title(Candidate candidate) {
        return candidate.articles() > 1
                ? messages.text("importing.articles", candidate.articles())
                : candidate.first().map(Candidate.First::title).orElse("");
    }

    String encoding(Candidate candidate) {
        return candidate.readings().isEmpty() || candidate.charset().isEmpty()
                ? candidate.charset()
                : messages.text("importing.guessed", candidate.charset());
    }

    String language(ImportRow row) {
        var told = row.candidate().first().map(Candidate.First::language).orElse("");
        return row.isLanguageProposed()
                ? messages.text("importing.guessed", row.language())
                : told.isEmpty() ? row.language() : told;
    }

    /// All that is to be said, the most important first.
    String notes(ImportRow row) {
        var candidate = row.candidate();
        var notes = new ArrayList<String>();
        if (row.choice().take() == FileChoice.Take.NO) {
            notes.add(messages.text("importing.left-out"));
        }
        if (candidate.isThere()) {
            notes.add(messages.text("importing.there"));
        } else if (candidate.known() > 0) {
            notes.add(messages.text("importing.some-there", candidate.known()));
        }
        candidate.like().ifPresent(l -> notes.add(messages.text("importing.like", l.title())));
        if (candidate.hasRepeatedLine()) {
            notes.add(messages.text("importing.repeated"));
        }
        if (candidate.isAnnotated()) {
            var found = candidate.found().sums(Renaming.NONE);
            notes.add(messages.text("importing.annotated", found.spans(), found.links()));
        }
        candidate.fields().ifPresent(f -> notes.add(fields(f)));
        if (!candidate.readings().isEmpty()) {
            notes.add(messages.text("importing.doubtful", candidate.readings().getFirst().count()));
        }
        notes.addAll(refusals(candidate));
        return String.join(" · ", notes);
    }

    /// @param isLooking whether there may be more files
    String summary(ImportWizardViewModel.Sums sums, boolean isLooking) {
        if (isLooking && sums.files() == 0) {
            return messages.text("importing.looking");
        }
        var text =
                new StringBuilder(messages.text("importing.summary", sums.files(), sums.fresh()));
        if (sums.known() > 0) {
            text.append(" · ").append(messages.text("importing.summary-known", sums.known()));
        }
        if (sums.refused() > 0) {
            text.append(" · ").append(messages.text("importing.summary-refused", sums.refused()));
        }
        return text.toString();
    }

    private String fields(Fields fields) {
        return fields.mapping()
                .map(Mapping::text)
                .map(text -> messages.text("importing.field", text))
                .orElse(messages.text("importing.which-field"));
    }

    private List<String> refusals(Candidate candidate) {
        boolean asked =
                candidate.fields().isPresent() && candidate.fields().get().mapping().isEmpty();
        return asked ? List.of() : candidate.refused().stream().map(messages::text).toList();
    }
}
