package org.artgroups.decisions.eligibility;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.generated.Fact;

/** The kinds of rows {@code facts.sql} has, and the facts that are worked out of each. */
public enum RecordType {
    PERSON("person", Fact.values()),
    FINDING(
            "finding",
            Fact.LAST_VIRAL_LOAD,
            Fact.PREVIOUS_VIRAL_LOAD,
            Fact.MONTHS_SINCE_VIRAL_LOAD,
            Fact.LAST_VIRAL_LOAD_DETECTED,
            Fact.VIRAL_LOAD_AGE,
            Fact.VIRAL_LOAD_TAKEN,
            Fact.VIRAL_LOAD_DUE,
            Fact.LAST_CD4,
            Fact.MONTHS_SINCE_CD4,
            Fact.LAST_CD4_PERCENT,
            Fact.PREGNANT,
            Fact.BREASTFEEDING,
            Fact.KNOWS_STATUS,
            Fact.GOOD_ADHERENCE,
            Fact.POOR_ADHERENCE,
            Fact.WHO_STAGE,
            Fact.ACTIVE_TB,
            Fact.ON_TB_TREATMENT,
            Fact.MONTHS_ON_TB_TREATMENT,
            Fact.MONTHS_SINCE_TB_TREATMENT,
            Fact.CURRENT_ILLNESS,
            Fact.ON_ART,
            Fact.MONTHS_ON_ART,
            Fact.MONTHS_ON_REGIMEN,
            Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH,
            Fact.REGIMEN_LINE),
    MEDICINE(
            "medicine",
            Fact.ON_ART,
            Fact.TRANSFERRED_OUT,
            Fact.MONTHS_ON_ART,
            Fact.MONTHS_ON_REGIMEN,
            Fact.MONTHS_ON_REGIMEN_IGNORING_DTG_SWITCH,
            Fact.REGIMEN_LINE,
            Fact.INTERRUPTED,
            Fact.DAYS_LATE,
            Fact.ACTIVE_TB,
            Fact.ON_TB_TREATMENT,
            Fact.MONTHS_ON_TB_TREATMENT,
            Fact.MONTHS_SINCE_TB_TREATMENT),
    CONDITION(
            "condition",
            Fact.ACTIVE_TB,
            Fact.CONDITION_NEEDING_FOLLOW_UP,
            Fact.CURRENT_ILLNESS,
            Fact.KAPOSI_SARCOMA,
            Fact.ADVERSE_REACTION,
            Fact.PREGNANT),
    ADVERSE_EVENT("adverse-event", Fact.ADVERSE_REACTION),
    TRANSFER("transfer", Fact.TRANSFERRED_OUT),
    GROUP("group", Fact.IN_OTHER_GROUP);

    private static final Map<String, RecordType> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.name, Function.identity()));

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes cannot be changed
    private final Set<Fact> facts;

    RecordType(String name, Fact... facts) {
        this.name = name;
        this.facts = Set.of(facts);
    }

    /** The kind a row of the query says it is. */
    public static RecordType named(String name) {
        RecordType kind = BY_NAME.get(name);
        if (kind == null) {
            throw new IllegalStateException("facts.sql has a row of a kind that nobody reads");
        }
        return kind;
    }

    /** The names of the kinds that these facts are worked out of. */
    public static String[] of(Set<Fact> wanted) {
        return Stream.of(values())
                .filter(kind -> !Collections.disjoint(kind.facts, wanted))
                .map(kind -> kind.name)
                .toArray(String[]::new);
    }
}
