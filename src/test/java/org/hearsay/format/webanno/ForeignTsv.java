package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Reads WebAnno TSV 3.3 by the rules of INCEpTION's `webannotsv.adoc` and the way its reader goes
/// about them, with nothing of ours, and complains of all that INCEpTION would refuse: its reader
/// is in no registry.
final class ForeignTsv {

    final StringBuilder text = new StringBuilder();
    final TreeSet<String> spans = new TreeSet<>();
    final List<String> relations = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    private final List<String[]> columns = new ArrayList<>();
    private final Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();
    private final Map<String, int[]> rows = new HashMap<>();
    private final List<String[]> pending = new ArrayList<>();
    private int lastEnd;
    private int[] token = {0, 0};

    ForeignTsv(String file) {
        var lines = file.split("\n", -1);
        complain(lines[0].equals("#FORMAT=WebAnno TSV 3.3"), "no format line");
        int i = 1;
        for (; lines[i].startsWith("#T_"); i++) {
            header(lines[i]);
        }
        complain(
                lines[i].isEmpty() && (i + 1 == lines.length || lines[i + 1].isEmpty()),
                "no two empty lines behind the header");
        var sentence = new StringBuilder();
        for (i += 1; i < lines.length; i++) {
            if (lines[i].startsWith("#Text=")) {
                sentence.append(unescapedText(lines[i].substring(6))).append('\n');
            } else if (!lines[i].isEmpty()) {
                if (!sentence.isEmpty()) {
                    begin(lines[i], sentence.toString());
                    sentence.setLength(0);
                }
                row(lines[i].split("\t", -1), lines[i]);
            }
        }
        finish();
    }

    /// Without the line end that the format puts behind the last sentence.
    String document() {
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    private void header(String line) {
        var fields = line.substring(6).split("\\|", -1);
        complain(fields[0].matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*"), "no type name: " + fields[0]);
        var kind = line.startsWith("#T_RL=") ? "relation" : "span";
        for (int i = 1; i < fields.length; i++) {
            complain(
                    fields[i].isEmpty() || fields[i].matches("(BT_)?[A-Za-z][\\w.]*"),
                    "no feature: " + fields[i]);
            columns.add(new String[] {kind, fields[0], fields[i]});
        }
        if (kind.equals("relation")) {
            complain(fields[fields.length - 1].startsWith("BT_"), "no base: " + line);
        }
    }

    private void begin(String line, String sentence) {
        int begin = Integer.parseInt(line.split("\t", -1)[1].split("-", 2)[0]);
        if (text.length() > begin) {
            complain(
                    text.length() == begin + 1 && text.charAt(begin) == '\n',
                    "sentences overlap at " + begin);
            text.setLength(begin);
        }
        text.repeat(' ', begin - text.length());
        text.append(sentence);
    }

    private void row(String[] fields, String line) {
        complain(fields.length == columns.size() + 4, "wrong number of columns: " + line);
        var range = fields[1].split("-", 2);
        int start = Integer.parseInt(range[0]);
        int end = Integer.parseInt(range[1]);
        complain(
                end <= text.length() && text.substring(start, end).equals(fields[2]),
                "not the words: " + line);
        if (fields[0].contains(".")) {
            complain(
                    start >= token[0] && end <= token[1] && start < end,
                    "not in its token: " + line);
        } else {
            complain(start >= lastEnd, "tokens overlap: " + line);
            complain(
                    text.substring(lastEnd, start).matches("[\\s\\p{Z}]*"),
                    "words without a token before: " + line);
            lastEnd = end;
            token = new int[] {start, end};
        }
        rows.put(fields[0], new int[] {start, end});
        var stacks = new HashMap<String, Integer>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = fields[i + 3];
            if (cell.equals("_")) {
                continue;
            }
            var values = cell.split("(?<!\\\\)\\|", -1);
            int expected = stacks.computeIfAbsent(column[1], _ -> values.length);
            complain(expected == values.length, "stacks of different heights: " + line);
            for (int k = 0; k < values.length; k++) {
                value(column, fields[0], values[k], k);
            }
        }
    }

    private void value(String[] column, String row, String cell, int place) {
        if (column[0].equals("relation")) {
            pending.add(new String[] {column[1], column[2], row, Integer.toString(place), cell});
            return;
        }
        var value = cell;
        var id = "";
        if (cell.endsWith("]") && !cell.endsWith("\\]")) {
            id = cell.substring(cell.lastIndexOf('[') + 1, cell.length() - 1);
            value = cell.substring(0, cell.lastIndexOf('['));
        }
        var key = id.isEmpty() ? column[1] + " " + row + " " + place : id;
        var span = byKey.get(key);
        if (span == null) {
            span = new HashMap<>();
            span.put("label", column[1].substring(column[1].lastIndexOf('.') + 1));
            span.put("start", rows.get(row)[0]);
            byKey.put(key, span);
            byId.put(id, span);
        }
        span.put("end", rows.get(row)[1]);
        if (!value.equals("*")) {
            span.put("=" + column[2], unescapedValue(value));
        }
    }

    private void finish() {
        byKey.values().forEach(s -> spans.add(shown(s)));
        var links = new LinkedHashMap<String, List<String[]>>();
        for (var cell : pending) {
            links.computeIfAbsent(cell[0] + " " + cell[2] + " " + cell[3], _ -> new ArrayList<>())
                    .add(cell);
        }
        for (var link : links.values()) {
            var values = new TreeSet<String>();
            for (var cell : link) {
                if (cell[1].startsWith("BT_")) {
                    var ids = cell[4].replaceAll(".*\\[(\\d+)_(\\d+)]", "$1 $2").split(" ", 2);
                    complain(
                            ids.length == 2 && byId.containsKey(ids[0]) && byId.containsKey(ids[1]),
                            "no ends: " + cell[4]);
                    complain(
                            rows.containsKey(cell[4].replaceAll("\\[.*", "")),
                            "no such row: " + cell[4]);
                    relations.add(
                            cell[0].substring(cell[0].lastIndexOf('.') + 1)
                                    + values
                                    + " "
                                    + shown(byId.get(ids[0]))
                                    + " -> "
                                    + shown(byId.get(ids[1])));
                } else if (!cell[4].equals("*")) {
                    values.add("=" + cell[1] + unescapedValue(cell[4]));
                }
            }
        }
    }

    private String shown(Map<String, Object> span) {
        int start = (int) span.get("start");
        int end = (int) span.get("end");
        var values = new TreeSet<String>();
        span.forEach((name, value) -> {
            if (name.startsWith("=")) {
                values.add(name + value);
            }
        });
        return span.get("label") + "[" + start + "," + end + "]" + values;
    }

    private void complain(boolean fine, String message) {
        if (!fine) {
            complaints.add(message);
        }
    }

    private static String unescapedText(String line) {
        return replaced(
                line,
                new String[] {"\\t", "\\f", "\\r", "\\b", "\\\\"},
                new String[] {"\t", "\f", "\r", "\b", "\\"});
    }

    private static String unescapedValue(String value) {
        return replaced(
                value,
                new String[] {
                    "\\\\", "\\[", "\\]", "\\|", "\\_", "\\->", "\\;", "\\t", "\\n", "\\*"
                },
                new String[] {"\\", "[", "]", "|", "_", "->", ";", "\t", "\n", "*"});
    }

    private static String replaced(String text, String[] from, String[] to) {
        var result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int found = -1;
            for (int i = 0; i < from.length && found < 0; i++) {
                found = text.startsWith(from[i], at) ? i : -1;
            }
            result.append(found < 0 ? text.substring(at, at + 1) : to[found]);
            at += found < 0 ? 1 : from[found].length();
        }
        return result.toString();
    }
}
