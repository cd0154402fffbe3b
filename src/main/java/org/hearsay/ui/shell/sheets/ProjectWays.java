package org.hearsay.ui.shell.sheets;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;

import org.hearsay.language.Segmenter;
import org.hearsay.ui.sheets.ProjectSheet;
import org.hearsay.ui.sheets.ProjectSheetViewModel;
import org.hearsay.ui.support.StepTexts;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.places.PlaceContext;

/// The way to the settings that travel with the project.
///
/// Confined to the JavaFX thread.
public final class ProjectWays {

    private final PlaceContext context;

    public ProjectWays(PlaceContext context) {
        this.context = context;
    }

    public void addTo(Commands commands) {
        commands.add(FILE, "project-settings", this::show);
    }

    private void show() {
        var sheets = context.sheets();
        // What is asked for again and again is shown once.
        if (sheets.isShowing(ProjectSheet.class)) {
            return;
        }
        var session = context.session();
        var viewModel =
                new ProjectSheetViewModel(
                        session.registryProperty().get(),
                        session.annotator(),
                        session.project().ids());
        var sheet =
                new ProjectSheet(
                        viewModel,
                        Segmenter.NAME + " " + Segmenter.VERSION,
                        context.desktop().messages(),
                        () -> keep(viewModel),
                        sheets::close);
        sheets.show(sheet, sheet.first());
    }

    private void keep(ProjectSheetViewModel viewModel) {
        var messages = context.desktop().messages();
        var session = context.session();
        context.sheets().close();
        if (session.block().isPresent()) {
            context.notices().result(messages.text("sheet.blocked"));
            return;
        }
        viewModel
                .step()
                .ifPresent(step -> {
                    session.perform(step);
                    context.notices().result(new StepTexts(messages).of(step.name()));
                });
    }
}
