package org.hearsay.edit.settings;

import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.ProjectHead;

/// How a project is reviewed.
public record ReviewRules(Names names, Strategy strategy, OwnWork ownWork) {

    private static final String NAMES = "review_names";
    private static final String STRATEGY = "review_strategy";
    private static final String OWN_WORK = "review_own_work";

    /// Whether a reviewer sees who said what before deciding.
    public enum Names {
        HIDDEN,
        SHOWN
    }

    /// What goes into gold by itself.
    public enum Strategy {
        ALL_AGREE,
        /// Also what more than half of three and more say.
        MAJORITY,
        NONE
    }

    /// Whether somebody may review what they annotated themselves.
    public enum OwnWork {
        ALLOWED,
        FORBIDDEN
    }

    public static ReviewRules of(ProjectHead head) {
        var settings = head.settings();
        return new ReviewRules(
                settings.getOrDefault(NAMES, "").equals("shown") ? Names.SHOWN : Names.HIDDEN,
                switch (settings.getOrDefault(STRATEGY, "")) {
                    case "majority" -> Strategy.MAJORITY;
                    case "none" -> Strategy.NONE;
                    default -> Strategy.ALL_AGREE;
                },
                settings.getOrDefault(OWN_WORK, "").equals("forbidden")
                        ? OwnWork.FORBIDDEN
                        : OwnWork.ALLOWED);
    }

    public ReviewRules withNames(Names changed) {
        return new ReviewRules(changed, strategy, ownWork);
    }

    public ReviewRules withStrategy(Strategy changed) {
        return new ReviewRules(names, changed, ownWork);
    }

    public ReviewRules withOwnWork(OwnWork changed) {
        return new ReviewRules(names, strategy, changed);
    }

    /// The project with these rules. What is usual is not written.
    public ProjectHead in(ProjectHead head) {
        var settings = new TreeMap<>(head.settings());
        settings.keySet().removeAll(List.of(NAMES, STRATEGY, OWN_WORK));
        if (names == Names.SHOWN) {
            settings.put(NAMES, "shown");
        }
        switch (strategy) {
            case ALL_AGREE -> {}
            case MAJORITY -> settings.put(STRATEGY, "majority");
            case NONE -> settings.put(STRATEGY, "none");
        }
        if (ownWork == OwnWork.FORBIDDEN) {
            settings.put(OWN_WORK, "forbidden");
        }
        return new ProjectHead(head.id(), head.name(), settings);
    }
}
