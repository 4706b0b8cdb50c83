package org.artgroups.server.platform.capability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Problem;
import org.artgroups.fhir.operation.Fault;
import org.artgroups.fhir.operation.ProblemException;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked in a search, and what is wrong with one. A parameter that would narrow the answer is never passed over in
 * silence: who asks for some must not be shown everybody. Used once, by one thread.
 */
public final class SearchRules {

    /** A search as the server carries it out, and the parameters it passes over. */
    public record Search(Map<String, String[]> parameters, List<String> ignored) {}

    private static final Pattern DATE = Pattern.compile("(eq|ne|gt|lt|ge|le|sa|eb|ap)?\\d{4}(-\\d{2}(-\\d{2}"
            + "(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");

    /** Say how the answer is written, with the values they may have; empty for any. */
    private static final Map<String, Set<String>> OF_THE_ANSWER = Map.of(
            "_summary", Set.of("true", "text", "data", "count", "false"),
            "_total", Set.of("none", "estimate", "accurate"),
            "_pretty", Set.of("true", "false"),
            "_contained", Set.of("false"),
            "_format", Set.of(),
            "_elements", Set.of());

    private static final String DEFAULT_COUNT = "100";
    private static final int MOST = 500;
    private static final Set<String> COUNTS = Set.of("_count", "_offset");
    private static final Set<String> INCLUDES =
            Set.of("_include", "_include:iterate", "_include:recurse", "_revinclude", "_revinclude:iterate");
    private static final Set<String> OF_EVERY_TYPE = Set.of("_id", "_lastUpdated");

    /** Parameters of FHIR that narrow an answer, and that this server does not have. */
    private static final Set<String> NARROWING = Set.of(
            "_in",
            "_filter",
            "_text",
            "_content",
            "_list",
            "_query",
            "_type",
            "_tag",
            "_profile",
            "_security",
            "_source",
            "_language",
            "_contained",
            "_containedType");

    /** Names the next pages of a search that is under way. */
    public static final String PAGES = "_pages";

    private final OfferedCapabilities offered;
    private final String type;
    private final boolean lenient;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final Map<String, String[]> kept = new LinkedHashMap<>();

    private SearchRules(OfferedCapabilities offered, String type, boolean lenient) {
        this.offered = offered;
        this.type = type;
        this.lenient = lenient;
    }

    /**
     * Checks a search.
     *
     * @param lenient whether the caller wants parameters passed over that mean nothing here ({@code Prefer: handling=lenient})
     * @throws ProblemException with everything that is wrong with it
     */
    public static Search check(
            OfferedCapabilities offered, String type, Map<String, String[]> parameters, boolean lenient) {
        SearchRules rules = new SearchRules(offered, type, lenient);
        parameters.forEach(rules::parameter);
        if (!rules.faults.isEmpty()) {
            throw new ProblemException(rules.faults);
        }
        rules.kept.compute("_count", (name, given) -> new String[] {
            given == null ? DEFAULT_COUNT : Integer.parseInt(given[0]) > MOST ? String.valueOf(MOST) : given[0]
        });
        return new Search(rules.kept, List.copyOf(rules.ignored));
    }

    private void parameter(String name, String[] values) {
        if (INCLUDES.contains(name)) {
            keep(name, Stream.of(values).map(value -> include(name, value)).toArray(String[]::new));
        } else if (name.startsWith("_has:")) {
            keep(has(name), values);
        } else if (name.equals("_sort")) {
            keep(name, Stream.of(values).map(this::sort).toArray(String[]::new));
        } else if (COUNTS.contains(name)) {
            check(name, values, NUMBER, "is not a number of resources, 0 or more");
            keep(name, values);
        } else if (name.equals(PAGES)) {
            keep(name, values);
        } else if (OF_THE_ANSWER.containsKey(name) || name.startsWith("_elements:")) {
            Set<String> allowed = OF_THE_ANSWER.getOrDefault(name, Set.of());
            if (!allowed.isEmpty() && !allowed.containsAll(List.of(values))) {
                fault(
                        name,
                        "is one of "
                                + String.join(", ", allowed.stream().sorted().toList()));
            }
            keep(name, values);
        } else {
            condition(name, values);
        }
    }

    private void condition(String name, String[] values) {
        String base = base(name);
        if (base.startsWith("_") && !OF_EVERY_TYPE.contains(base)) {
            boolean narrows = NARROWING.contains(base);
            if (lenient && !narrows) {
                ignored.add(name);
            } else {
                fault(name, "is not a search parameter here" + (narrows ? ": it would narrow the answer" : ""));
            }
            return;
        }
        if (!OF_EVERY_TYPE.contains(base) && !offered.searchParameters(type).contains(base)) {
            fault(
                    name,
                    "is not a search parameter of " + type + " here. There are: "
                            + String.join(
                                    ", ",
                                    offered.searchParameters(type).stream()
                                            .sorted()
                                            .toList()));
            return;
        }
        for (String value : values) {
            if (value.isBlank()) {
                fault(name, "has no value; left out, it would not narrow the answer");
            }
        }
        String modifier = name.substring(base.length());
        SearchParamType kind = kind(base);
        if (modifier.startsWith(":") && !modifierFits(modifier.substring(1), kind)) {
            fault(name, "has a modifier that is not known here");
        }
        if (modifier.startsWith(".") && kind != SearchParamType.REFERENCE) {
            fault(name, "is no reference, so that nothing can be asked of what it refers to");
        }
        if (kind == SearchParamType.DATE && modifier.isEmpty()) {
            for (String value : values) {
                for (String each : value.split(",", -1)) {
                    if (!value.isBlank() && !DATE.matcher(each).matches()) {
                        fault(
                                name,
                                "is not a date: 2026, 2026-11, 2026-11-30 or a time with its zone, after ge, lt or the like");
                    }
                }
            }
        }
        keep(offered.indexed(type, name), values);
    }

    private static String base(String name) {
        int end = name.length();
        for (char mark : new char[] {':', '.'}) {
            int at = name.indexOf(mark);
            end = at < 0 ? end : Math.min(end, at);
        }
        return name.substring(0, end);
    }

    private @Nullable SearchParamType kind(String parameter) {
        if (parameter.equals("_id")) {
            return SearchParamType.TOKEN;
        }
        if (parameter.equals("_lastUpdated")) {
            return SearchParamType.DATE;
        }
        return offered.kind(type, parameter);
    }

    private boolean modifierFits(String modifier, @Nullable SearchParamType kind) {
        if (modifier.equals("missing") || kind == null) {
            return true;
        }
        return switch (kind) {
            case STRING -> Set.of("exact", "contains").contains(modifier);
            case TOKEN -> Set.of("not", "in", "not-in", "above", "below").contains(modifier);
            case URI -> Set.of("above", "below").contains(modifier);
            case REFERENCE -> {
                String target = base(modifier);
                yield TYPE.matcher(target).matches();
            }
            default -> false;
        };
    }

    private String sort(String value) {
        List<String> keys = new ArrayList<>();
        for (String key : value.split(",", -1)) {
            boolean down = key.startsWith("-");
            String parameter = down ? key.substring(1) : key;
            if (!OF_EVERY_TYPE.contains(parameter)
                    && !offered.searchParameters(type).contains(parameter)) {
                fault("_sort", parameter + " is not a search parameter of " + type + " here");
            }
            keys.add((down ? "-" : "") + base(offered.indexed(type, parameter)));
        }
        return String.join(",", keys);
    }

    private String include(String name, String value) {
        if (value.equals("*")) {
            return value;
        }
        String[] parts = value.split(":", -1);
        if (parts.length < 2 || !offers(parts[0])) {
            fault(name, "is [type]:[search parameter] of a type that is kept here");
            return value;
        }
        if (!parts[1].equals("*") && !offered.searchParameters(parts[0]).contains(parts[1])) {
            fault(name, parts[1] + " is not a search parameter of " + parts[0] + " here");
            return value;
        }
        parts[1] = base(offered.indexed(parts[0], parts[1]));
        return String.join(":", parts);
    }

    private String has(String name) {
        String[] parts = name.split(":", 4);
        if (parts.length < 4 || !offers(parts[1])) {
            fault(name, "is _has:[type]:[reference]:[search parameter] of a type that is kept here");
            return name;
        }
        if (!offered.searchParameters(parts[1]).contains(parts[2])) {
            fault(name, parts[2] + " is not a search parameter of " + parts[1] + " here");
            return name;
        }
        String asked = parts[3].startsWith("_has:") ? parts[3] : base(parts[3]);
        if (!asked.startsWith("_has:")
                && !OF_EVERY_TYPE.contains(asked)
                && !offered.searchParameters(parts[1]).contains(asked)) {
            fault(name, asked + " is not a search parameter of " + parts[1] + " here");
            return name;
        }
        parts[2] = base(offered.indexed(parts[1], parts[2]));
        return String.join(":", parts);
    }

    private boolean offers(String other) {
        return offered.offers(other, TypeRestfulInteraction.SEARCHTYPE);
    }

    private void check(String name, String[] values, Pattern pattern, String otherwise) {
        for (String value : values) {
            if (!pattern.matcher(value).matches()) {
                fault(name, otherwise);
            }
        }
    }

    private void keep(String name, String[] values) {
        kept.merge(name, values, (some, more) -> Stream.concat(Stream.of(some), Stream.of(more))
                .toArray(String[]::new));
    }

    private void fault(String name, String text) {
        faults.add(new Fault(Problem.NOT_SUPPORTED, name, text));
    }
}
