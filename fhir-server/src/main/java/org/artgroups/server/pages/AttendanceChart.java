package org.artgroups.server.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Attendance over time as bars, one for each session, the oldest first: who came at the bottom, above them for whom somebody
 * came, on top who was absent. All in the units of the drawing.
 *
 * @param width of the whole
 * @param height of the whole
 * @param bars from left to right
 * @param lines of the scale, from the bottom up
 */
public record AttendanceChart(int width, int height, List<Bar> bars, List<Line> lines) {

    private static final int HEIGHT = 150;
    private static final int LEFT = 28;
    private static final int RIGHT = 14;
    private static final int BOTTOM = 22;
    private static final int TOP = 8;
    private static final int STEP = 26;
    private static final int BAR = 18;
    private static final int LINES = 2;

    /** Copies the lists. */
    public AttendanceChart {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    /**
     * A session.
     *
     * @param x of its left edge
     * @param width of the bar
     * @param date when it was
     * @param labelled whether its month is written below it
     * @param parts from the bottom up
     */
    public record Bar(double x, double width, LocalDate date, boolean labelled, List<Part> parts) {
        /** Copies the list. */
        public Bar {
            parts = List.copyOf(parts);
        }

        /** Where what is written below it is centred. */
        public double middle() {
            return x + width / 2;
        }
    }

    /**
     * A part of a bar.
     *
     * @param kind came, represented or absent
     * @param y of its upper edge
     * @param height of it
     * @param value how many members
     */
    public record Part(String kind, double y, double height, int value) {}

    /**
     * A line of the scale.
     *
     * @param y where it is
     * @param value how many members it stands for
     */
    public record Line(double y, int value) {}

    /** The chart of these sessions, in any order. */
    public static AttendanceChart of(List<SessionRow> sessions) {
        List<SessionRow> oldestFirst = sessions.stream()
                .sorted(Comparator.comparing(SessionRow::date).thenComparing(SessionRow::id))
                .toList();
        int most = Math.max(
                LINES, oldestFirst.stream().mapToInt(SessionRow::reported).max().orElse(0));
        int top = (most + LINES - 1) / LINES * LINES;
        double unit = (double) (HEIGHT - TOP - BOTTOM) / top;
        List<Bar> bars = new ArrayList<>();
        // of many bars not every one has room for its month
        int every = oldestFirst.size() > 12 ? 3 : oldestFirst.size() > 6 ? 2 : 1;
        for (int i = 0; i < oldestFirst.size(); i++) {
            bars.add(bar(oldestFirst.get(i), LEFT + i * STEP, unit, (oldestFirst.size() - 1 - i) % every == 0));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            int value = top * i / LINES;
            lines.add(new Line(HEIGHT - BOTTOM - value * unit, value));
        }
        return new AttendanceChart(LEFT + Math.max(1, oldestFirst.size()) * STEP + RIGHT, HEIGHT, bars, lines);
    }

    private static Bar bar(SessionRow session, int x, double unit, boolean labelled) {
        List<Part> parts = new ArrayList<>();
        double y = HEIGHT - BOTTOM;
        y = add(parts, "came", session.came(), y, unit);
        y = add(parts, "represented", session.represented(), y, unit);
        add(parts, "absent", session.absent(), y, unit);
        return new Bar(x + (STEP - BAR) / 2.0, BAR, session.date(), labelled, parts);
    }

    private static double add(List<Part> parts, String kind, int value, double bottom, double unit) {
        if (value == 0) {
            return bottom;
        }
        double height = value * unit;
        parts.add(new Part(kind, bottom - height, height, value));
        return bottom - height;
    }
}
