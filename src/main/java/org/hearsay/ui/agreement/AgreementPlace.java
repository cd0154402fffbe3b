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
    private @Nullable CaseOpener opener;
    private @Nullable AgreementView view;

    /// Lists the cases of a number itself.
    public AgreementPlace(PlaceContext context) {
        this.context = context;
        messages = context.desktop().messages();
        viewModel =
                new AgreementViewModel(
                        context.session(),
                        context.desktop().jobs(),
                        messages.text("agreement.computing"));
    }

    /// Hands the cases of a number to another place.
    public AgreementPlace(PlaceContext context, CaseOpener opener) {
        this(context);
        this.opener = opener;
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
        made().focusFirst();
        viewModel.look();
    }

    @Override
    public void close() {
        viewModel.close();
    }

    private AgreementView made() {
        var known = view;
        if (known == null) {
            var cases = new CasesPane(messages, viewModel, context.navigation());
            var fresh =
                    new AgreementView(
                            viewModel,
                            messages,
                            () -> context.navigation().show(PlaceId.ANNOTATE),
                            cases,
                            new ChartFiles(context, this::view));
            viewModel
                    .casesProperty()
                    .subscribe(found -> {
                        var other = opener;
                        if (found != null && other != null) {
                            other.open(found);
                        } else if (found != null) {
                            cases.show(found);
                        }
                    });
            view = fresh;
            known = fresh;
        }
        return known;
    }
}
