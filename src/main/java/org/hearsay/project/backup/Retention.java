package org.hearsay.project.backup;

import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the newest ones, and of the last days and weeks that have any the newest
/// of each.
///
/// @param zone where days and weeks begin
public record Retention(int newest, int days, int weeks, ZoneId zone) {

    /// As the manual promises: the newest 20, 14 daily, 4 weekly.
    public static Retention standard(ZoneId zone) {
        return new Retention(20, 14, 4, zone);
    }

    /// Those that can go.
    public List<Backup> doomed(List<Backup> all) {
        var sorted = all.stream().sorted(Comparator.comparing(Backup::time).reversed()).toList();
        var kept = new HashSet<>(sorted.subList(0, Math.min(newest, sorted.size())));
        kept.addAll(newestOfEach(sorted, days, b -> b.time().atZone(zone).toLocalDate()));
        kept.addAll(newestOfEach(sorted, weeks, this::week));
        return sorted.stream().filter(b -> !kept.contains(b)).toList();
    }

    private String week(Backup backup) {
        var time = backup.time().atZone(zone);
        return time.get(IsoFields.WEEK_BASED_YEAR)
                + " "
                + time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static Set<Backup> newestOfEach(
            List<Backup> newestFirst, int limit, Function<Backup, Object> period) {
        var seen = new HashSet<>();
        var first = new LinkedHashSet<Backup>();
        for (var backup : newestFirst) {
            if (seen.size() < limit && seen.add(period.apply(backup))) {
                first.add(backup);
            }
        }
        return first;
    }
}
