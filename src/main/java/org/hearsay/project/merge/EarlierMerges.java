package org.hearsay.project.merge;

import java.util.List;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.merging.Identities;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Who and what went by which id in earlier merges, on either side.
record EarlierMerges(Side ours, Side theirs) {

    static void tell(Side ours, Side theirs, Identities identities) throws ProjectException {
        new EarlierMerges(ours, theirs).tell(identities);
    }

    private void tell(Identities identities) throws ProjectException {
        for (var step : steps(ours)) {
            MergeRecord.of(step)
                    .ifPresent(r ->
                            r.identities()
                                    .forEach((id, here) -> {
                                        if (isOurs(here)) {
                                            identities.put(id, here);
                                        }
                                    }));
        }
        for (var step : steps(theirs)) {
            MergeRecord.of(step)
                    .ifPresent(r ->
                            r.identities()
                                    .forEach((id, there) -> {
                                        if (isOurs(id) && !isOurs(there)) {
                                            identities.put(there, id);
                                        }
                                    }));
        }
    }

    private static List<LoggedStep> steps(Side side) throws ProjectException {
        return Translation.now(side.store().lookups().contents().steps(MergeRecord.STEP));
    }

    private boolean isOurs(Id id) {
        return ours.find(id).isPresent()
                || ours.documents().containsKey(id)
                || ours.layers().containsKey(id);
    }
}
