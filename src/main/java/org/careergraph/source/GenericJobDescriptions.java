package org.careergraph.source;

import java.util.List;

/** The layout of an agreement on job descriptions: articles, appendices, and descriptions that each begin with a generic title. */
final class GenericJobDescriptions implements Layout {

    @Override
    public String name() {
        return "an agreement with generic job descriptions";
    }

    @Override
    public boolean recognizes(SourceText text) {
        List<ContentLine> lines = ContentLine.listContentLines(text, new Reading.Builder(text));
        return lines.stream().anyMatch(JobDescription::begins) && lines.stream().anyMatch(JobDescription::listsDuties);
    }

    @Override
    public Reading read(SourceText text) {
        Reading.Builder reading = new Reading.Builder(text);
        List<ContentLine> lines = ContentLine.listContentLines(text, reading);
        int end = nextDescription(lines, 0);
        new AgreementArticles(reading).read(lines.subList(0, end));
        while (end < lines.size()) {
            int start = end;
            end = nextDescription(lines, start + 1);
            new JobDescription(reading).read(lines.subList(start, end));
        }
        return reading.build();
    }

    private static int nextDescription(List<ContentLine> lines, int from) {
        int next = from;
        while (next < lines.size() && !JobDescription.begins(lines.get(next))) {
            next++;
        }
        return next;
    }
}
