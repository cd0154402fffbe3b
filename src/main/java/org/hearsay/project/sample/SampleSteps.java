package org.hearsay.project.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// What was done in the sample project since it was made, or made new, and still counts.
///
/// @param steps newest first
public record SampleSteps(List<LoggedStep> steps) {

    /// Name of the step that makes it new.
    public static final String RESET = "reset-sample";

    /// The sample is made by the first rows of its log.
    private static final int FIRST = 8;

    private static final int PAGE = 500;

    public SampleSteps {
        steps = List.copyOf(steps);
    }

    /// Reads the log and waits for it; to be called from a job.
    ///
    /// @return empty where the project is not the sample
    /// @throws ProjectException if the log cannot be read
    public static Optional<SampleSteps> of(Project project) throws ProjectException {
        var first = Translation.now(project.log().undoable(FIRST, FIRST));
        return first.stream().anyMatch(s -> isCalled(s, SampleProject.STEP))
                ? Optional.of(new SampleSteps(since(project)))
                : Optional.empty();
    }

    private static List<LoggedStep> since(Project project) throws ProjectException {
        var steps = new ArrayList<LoggedStep>();
        long before = Long.MAX_VALUE;
        while (true) {
            var page = Translation.now(project.log().undoable(before, PAGE));
            for (var step : page) {
                if (isCalled(step, SampleProject.STEP) || isCalled(step, RESET)) {
                    return steps;
                }
                steps.add(step);
                before = step.sequence();
            }
            if (page.size() < PAGE) {
                return steps;
            }
        }
    }

    /// The step that takes all of it back at once; empty where nothing was done.
    public Optional<Transaction> takenBack() {
        var edits = steps.stream().flatMap(s -> s.step().inverse().edits().stream()).toList();
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(StepName.of(RESET), edits));
    }

    private static boolean isCalled(LoggedStep step, String name) {
        return step.step().name().key().equals(name);
    }
}
