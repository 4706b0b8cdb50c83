package org.artgroups.ig.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a PlantUML sequence diagram for what it says. It knows the few kinds of lines that the diagrams here are made of. */
final class SequenceText {

    private static final Pattern PARTICIPANT =
            Pattern.compile("(?:actor|participant|database|collections) \"([^\"]+)\" as (\\w+)");
    private static final Pattern MESSAGE = Pattern.compile("(\\w+) (-+>>?) (\\w+) : (.+)");
    private static final Pattern NOTE = Pattern.compile("note (?:over|left of|right of) [\\w, ]+ : (.+)");
    private static final Pattern BLOCK = Pattern.compile("(alt|opt|loop|group) (.+)");
    private static final Pattern OTHERWISE = Pattern.compile("else (.+)");
    private static final Pattern PART = Pattern.compile("== (.+) ==");
    private static final Pattern SILENT = Pattern.compile("|@startuml|@enduml|autonumber|\\|\\|\\||hide footbox");

    private final Map<String, String> names = new TreeMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<List<Step>> open = new ArrayDeque<>();

    private SequenceText() {
        open.push(steps);
    }

    /**
     * The steps of a diagram.
     *
     * @throws IllegalArgumentException naming a line that would be left out of the words
     */
    static List<Step> of(String source) {
        SequenceText text = new SequenceText();
        source.lines().map(String::strip).forEach(text::line);
        return List.copyOf(text.steps);
    }

    private void line(String line) {
        Matcher participant = PARTICIPANT.matcher(line);
        Matcher message = MESSAGE.matcher(line);
        Matcher note = NOTE.matcher(line);
        Matcher block = BLOCK.matcher(line);
        Matcher otherwise = OTHERWISE.matcher(line);
        Matcher part = PART.matcher(line);
        if (participant.matches()) {
            names.put(participant.group(2), words(participant.group(1)));
        } else if (message.matches()) {
            add(reported(message));
        } else if (note.matches()) {
            add(words(note.group(1)));
        } else if (block.matches()) {
            open(condition(block.group(1), words(block.group(2))));
        } else if (otherwise.matches()) {
            open.pop();
            open("Otherwise, " + words(otherwise.group(1)) + ":");
        } else if (part.matches()) {
            close();
            open(part.group(1) + ":");
        } else if (line.equals("end")) {
            open.pop();
        } else if (!SILENT.matcher(line).matches()) {
            throw new IllegalArgumentException("nobody can say in words: " + line);
        }
    }

    private String reported(Matcher message) {
        String from = name(message.group(1));
        String to = name(message.group(3));
        String what = words(message.group(4));
        if (from.equals(to)) {
            return from + ": " + what;
        }
        return from + (message.group(2).startsWith("--") ? " answers " : " to ") + to + ": " + what;
    }

    private static String condition(String kind, String words) {
        return switch (kind) {
            case "loop" -> "For " + words + ":";
            case "opt", "alt" -> "If " + words + ":";
            default -> words + ":";
        };
    }

    private String name(String participant) {
        String name = names.get(participant);
        if (name == null) {
            throw new IllegalArgumentException("nobody is called " + participant);
        }
        return name;
    }

    private static String words(String text) {
        return text.replace("\\n", " ").replaceAll("\\s+", " ").strip();
    }

    private void add(String words) {
        current().add(new Step(words, List.of()));
    }

    private void open(String words) {
        List<Step> parts = new ArrayList<>();
        current().add(new Step(words, parts));
        open.push(parts);
    }

    /** A heading ends what stood under the one before it. */
    private void close() {
        while (open.size() > 1) {
            open.pop();
        }
    }

    private List<Step> current() {
        return open.element();
    }
}
