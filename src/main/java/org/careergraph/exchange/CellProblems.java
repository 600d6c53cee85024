package org.careergraph.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.seed.SeedProblem;
import org.careergraph.seed.SeedProblems;

/** Says of the problems of files where in the workbook they come from. */
final class CellProblems {
    private static final Pattern LINE = Pattern.compile("\\bin line (\\d+)");
    private static final Pattern LAST_STEP = Pattern.compile("(?:\\.[^.\\[]*|\\[\\d+])$");

    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    private final Map<String, Map<Integer, String>> paths = new HashMap<>();

    /** @param files by their names, as the problems have them */
    CellProblems(WorkbookFacts facts, Map<String, Object> trees, Map<String, byte[]> files) {
        trees.forEach((file, tree) -> cells.put(file, facts.cells(tree)));
        files.forEach((file, text) -> paths.put(file, YamlText.paths(text)));
    }

    /** Each cell has its first kind of problem only: what could not be read would otherwise be said to be missing too. */
    void tell(SeedProblems refused, Findings findings) {
        record Told(String cell, SeedProblem problem) {}
        List<Told> told = new ArrayList<>();
        for (SeedProblem problem : refused.problems()) {
            String cell = cell(problem.file(), problem.path());
            if (!findings.hasProblemAt(cell)) {
                told.add(new Told(cell, problem));
            }
        }
        for (Told one : told) {
            String file = one.problem().file();
            String right = one.problem().right();
            findings.problem(
                    one.cell(), withCells(file, one.problem().wrong()), right == null ? null : withCells(file, right));
        }
    }

    /** The cell of the path or of what it lies in; the file where nothing of it comes from a cell. */
    private String cell(String file, String path) {
        Map<String, String> known = cells.getOrDefault(file, Map.of());
        String place = path;
        while (!place.isEmpty() && !known.containsKey(place)) {
            String before = LAST_STEP.matcher(place).replaceFirst("");
            place = before.equals(place) ? "" : before;
        }
        return known.getOrDefault(place, file);
    }

    /** A line of a file means nothing to somebody who wrote a workbook. */
    private String withCells(String file, String message) {
        return LINE.matcher(message).replaceAll(line -> "in " + cellOfLine(file, line));
    }

    private String cellOfLine(String file, MatchResult line) {
        String path = paths.getOrDefault(file, Map.of()).getOrDefault(Integer.valueOf(line.group(1)), "");
        return cell(file, path);
    }
}
