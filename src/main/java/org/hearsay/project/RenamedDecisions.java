package org.hearsay.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.hearsay.format.mapping.Renaming;
import org.hearsay.model.Decision;
import org.hearsay.review.decide.Remembered;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Conversion;
import org.hearsay.schema.change.Conversion.OfValues;
import org.hearsay.schema.change.Owner;

/// Decisions of a file, so that what they remember has the names that it shall have in the project:
/// otherwise all that is called otherwise would be news to them, and open again.
final class RenamedDecisions {

    private final Renaming names;
    private final Remembered remembered;

    /// @param before the schema of the file
    /// @param after the schema that the project has in the end
    RenamedDecisions(Renaming names, Schema before, Schema after) {
        this.names = names;
        remembered = new Remembered(before, conversion(before), after);
    }

    List<Decision> of(List<Decision> decisions) {
        return decisions.stream().map(remembered::of).toList();
    }

    private Conversion conversion(Schema before) {
        var renamed = new HashMap<String, String>();
        var gone = new HashSet<String>();
        for (var theirs : names.labels().keySet()) {
            if (names.keepsLabel(theirs)) {
                renamed.put(theirs, names.label(theirs));
            } else {
                gone.add(theirs);
            }
        }
        var values = new ArrayList<OfValues>();
        for (var owner : owners(before)) {
            for (var theirs : names.attributes().keySet()) {
                values.add(
                        names.keepsAttribute(theirs)
                                ? new OfValues.Moved(owner, theirs, names.attribute(theirs))
                                : new OfValues.Dropped(owner, theirs));
            }
        }
        return new Conversion(renamed, gone, renamed, gone, values);
    }

    /// All that has attributes; all labels together stand for what the schema does not tell.
    private static List<Owner> owners(Schema schema) {
        var owners = new ArrayList<Owner>();
        schema.relations().forEach(r -> owners.add(new Owner.OfRelation(r.name())));
        schema.labels().forEach(l -> owners.add(new Owner.OfLabel(l.name())));
        owners.add(new Owner.OfAll());
        return owners;
    }
}
