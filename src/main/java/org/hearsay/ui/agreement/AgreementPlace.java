package org.hearsay.ui.agreement;

import javafx.scene.Node;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.charts.ChartFiles;
import org.hearsay.ui.support.places.Place;
import org.hearsay.ui.support.places.PlaceContext;
import org.hearsay.ui.support.places.PlaceId;
import org.jspecify.annotations.Nullable;

/// The place *Agreement*.
public final class AgreementPlace implements Place {

    private final PlaceContext context;
    private final Messages messages;
    private final AgreementViewModel viewModel;
    private final CaseOpener opener;
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
        made().offer();
        if (cases == null || !cases.takeBack()) {
            made().focusFirst();
        }
        viewModel.look();
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
