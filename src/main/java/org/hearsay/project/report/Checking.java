package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.roles.Breach;
import org.hearsay.project.roles.RoleWatch;
import org.hearsay.text.phrase.Phrase;

/// What a full check of a project file found.
///
/// @param checked how many of each kind were checked, by kind
/// @param breaches what was done without the role for it, newest first, which is no damage
public record Checking(
        SortedMap<String, Long> checked, List<Finding> findings, List<Breach> breaches) {

    public Checking {
        checked = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(checked));
        findings = List.copyOf(findings);
        breaches = List.copyOf(breaches);
    }

    /// Something that is not as it was saved.
    ///
    /// @param repair what can be done about it
    public record Finding(Phrase what, Phrase where, Phrase repair) {}

    /// @throws ProjectException if the file cannot be read at all
    public static Checking of(Project project) throws ProjectException {
        var result = Translation.now(Projects.storeOf(project).verify());
        var findings = new ArrayList<Finding>();
        result.findings().forEach(f -> findings.add(new Finding(f.what(), f.where(), f.repair())));
        var checked = new java.util.TreeMap<>(result.checked());
        long locked = GoldCheck.of(project, findings);
        if (locked > 0) {
            checked.put("locked_gold", locked);
        }
        return new Checking(checked, findings, breaches(project, findings));
    }

    /// For a file that is too damaged to be opened.
    public static Checking unreadable(String file, Phrase why) {
        return new Checking(
                new java.util.TreeMap<>(),
                List.of(new Finding(why, Phrase.verbatim(file), Phrase.of("restore a backup"))),
                List.of());
    }

    /// A damaged history tells nothing for sure.
    private static List<Breach> breaches(Project project, List<Finding> findings)
            throws ProjectException {
        return findings.isEmpty() ? RoleWatch.all(project) : List.of();
    }

    public boolean ok() {
        return findings.isEmpty();
    }

    public String json() {
        var root = JsonRows.object().put("ok", ok());
        var counts = root.putObject("checked");
        checked.forEach(counts::put);
        var list = root.putArray("findings");
        for (var finding : findings) {
            list.addObject()
                    .put("what", finding.what().toString())
                    .put("where", finding.where().toString())
                    .put("repair", finding.repair().toString());
        }
        var notes = root.putArray("notes");
        for (var breach : breaches) {
            notes.addObject()
                    .put("step", breach.sequence())
                    .put("time", breach.time().toString())
                    .put("by", breach.person())
                    .put("what", breach.said().toString());
        }
        return JsonRows.line(root);
    }
}
