package org.hearsay.ui;

import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Starts each test on a stage of its own. TestFX hands all of them the first one, whose listeners
/// would keep the window of every test that is over.
final class OwnStage extends ApplicationExtension {

    /// A start that makes a project first may take long where the machine does much else.
    private static final long PATIENCE_MS = 180_000;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.toolkitContext().setLaunchTimeoutInMillis(PATIENCE_MS);
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE_MS);
        FxToolkit.registerPrimaryStage();
        if (context.getRequiredTestInstance() instanceof FxRobot robot) {
            // A robot that comes after the window is not told when the window closes, and keeps it.
            robot.robotContext().getBaseRobot().retrieveMouse();
        }
        var stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Stage());
        FxToolkit.toolkitContext().getPrimaryStageFuture().obtrudeValue(stage);
        super.beforeEach(context);
    }
}
