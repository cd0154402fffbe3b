package org.hearsay.ui.agreement;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.charts.ChartFiles;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Agreement*.
public final class AgreementPlace implements Place {

    /// What the measures mean.
    private static final String MEANS = "agreement-means";

    private final PlaceContext context;
    private final Messages messages;
    private final AgreementViewModel viewModel;
    private final CaseOpener opener;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private @Nullable Commands commands;
    private @Nullable CasesPane cases;
    private @Nullable AgreementView view;

    /// @param opener takes whoever chooses a case there
    public AgreementPlace(PlaceContext context, CaseOpener opener) {
        this.context = context;
        this.opener = opener;
        messages = context.desktop().messages();
        viewModel =
                new AgreementViewModel(
                        context.session(),
                        context.desktop().jobs(),
                        messages.text("agreement.computing"));
    }

    @Override
    public PlaceId id() {
        return PlaceId.AGREEMENT;
    }

    @Override
    public Node view() {
        return made();
    }

    @Override
    public void enter() {
        shown.set(true);
        made().offer();
        if (cases == null || !cases.takeBack()) {
            made().focusFirst();
        }
        viewModel.look();
    }

    @Override
    public void leave() {
        shown.set(false);
    }

    @Override
    public void addCommands(Commands all) {
        commands = all;
        all.add(Command.Menu.VIEW, MEANS, shown, () -> made().explain(), "Shift+F1");
    }

    @Override
    public ObservableValue<List<KeyHint>> hints() {
        var key = commands == null ? "" : commands.find(MEANS).map(Command::keyText).orElse("");
        return new SimpleObjectProperty<>(
                List.of(
                        new KeyHint(
                                MEANS,
                                key,
                                messages.text("agreement.means"),
                                () -> made().explain())));
    }

    @Override
    public void close() {
        viewModel.close();
    }

    private AgreementView made() {
        var known = view;
        if (known == null) {
            var listed = new CasesPane(messages, viewModel, opener);
            cases = listed;
            var fresh =
                    new AgreementView(
                            viewModel,
                            messages,
                            () -> context.navigation().show(PlaceId.ANNOTATE),
                            listed,
                            new ChartFiles(context, this::view));
            viewModel
                    .casesProperty()
                    .subscribe(found -> {
                        if (found != null) {
                            listed.show(found);
                        }
                    });
            view = fresh;
            known = fresh;
        }
        return known;
    }
}
