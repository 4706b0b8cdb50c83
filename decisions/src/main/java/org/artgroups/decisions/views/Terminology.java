package org.artgroups.decisions.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Ciel;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Meaning;
import org.artgroups.fhir.generated.Snomed;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemHierarchyMeaning;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.jspecify.annotations.Nullable;

/**
 * What codes mean to the rules: by the package's value sets and concept maps, and by concept maps of the deployment. A code
 * of a hierarchy (ICD-10, ATC) that is not listed means what the nearest listed code above it means. Immutable but for what it keeps of lookups; safe for use by many threads.
 */
public final class Terminology {

    /** What a map of the deployment once made of a code. */
    public static final String FORMER = "former-";

    private static final Set<ConceptMapEquivalence> WITHIN_TARGET = Set.of(
            ConceptMapEquivalence.EQUIVALENT,
            ConceptMapEquivalence.EQUAL,
            ConceptMapEquivalence.WIDER,
            ConceptMapEquivalence.SUBSUMES);

    private static final String ART_MEDICINE = "art-medicine";

    /** How OpenMRS writes a CIEL code as a UUID. */
    private static final Pattern CIEL_UUID = Pattern.compile("(\\d{1,7})A+");

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");

    /** What was looked up is kept of so many codes; of others it is looked up each time. */
    private static final int KEPT = 50_000;

    private static final int UUID_LENGTH = 36;
    private static final int DAY = "2026-01-01".length();

    private final Map<String, String> systems = new HashMap<>();
    private final Set<String> hierarchies = new HashSet<>();
    private final Map<String, Map<String, List<Sense>>> codes = new HashMap<>();
    private final Map<String, Set<String>> components = new HashMap<>();
    private final Map<String, CodeSystem> codeSystems = new HashMap<>();
    private final Map<String, Set<String>> medicines = new HashMap<>();
    private final Map<Written, List<Sense>> lookedUp = new ConcurrentHashMap<>();

    /** A code as it is written. */
    private record Written(String system, String code) {}

    /**
     * One thing that a code means.
     *
     * @param list the id of a value set, or a code of code system {@code meaning}
     * @param standard the code it stands for in that list
     * @param from the first day of records that it holds for; null if there is none
     * @param until the last day of records that it holds for; null if there is none
     */
    public record Sense(String list, String standard, @Nullable LocalDate from, @Nullable LocalDate until) {

        /** Whether it holds for a record of a day; one without a day has only what always holds. */
        public boolean holds(@Nullable LocalDate day) {
            if (from == null && until == null) {
                return true;
            }
            return day != null && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    private Terminology() {}

    /**
     * What the package says, and what maps of the deployment add.
     *
     * @param maps ConceptMaps of the deployment; those that are not active say nothing
     */
    public static Terminology of(FhirPackage fhirPackage, Collection<ConceptMap> maps) {
        return of(fhirPackage, maps, List.of());
    }

    /**
     * The same, with maps that were taken back.
     *
     * @param former ConceptMaps of the deployment that hold no more: their codes still may bear on what they meant
     */
    public static Terminology of(FhirPackage fhirPackage, Collection<ConceptMap> maps, Collection<ConceptMap> former) {
        Terminology terminology = new Terminology();
        fhirPackage.definitions(CodeSystem.class).forEach(terminology::addSystem);
        for (ValueSet valueSet : fhirPackage.definitions(ValueSet.class)) {
            valueSet.getCompose()
                    .getInclude()
                    .forEach(include ->
                            terminology.addMembers(valueSet.getIdElement().getIdPart(), include));
        }
        List<ConceptMap> packaged = fhirPackage.definitions(ConceptMap.class);
        // what maps to a meaning first, so that maps to such codes find it
        packaged.forEach(map -> terminology.addMap(map, true, ""));
        packaged.forEach(map -> terminology.addMap(map, false, ""));
        for (ConceptMap map : maps) {
            if (map.getStatus() == PublicationStatus.ACTIVE) {
                terminology.addMap(map, true, "");
                terminology.addMap(map, false, "");
            } else {
                terminology.addMap(map, true, FORMER);
                terminology.addMap(map, false, FORMER);
            }
        }
        for (ConceptMap map : former) {
            terminology.addMap(map, true, FORMER);
            terminology.addMap(map, false, FORMER);
        }
        terminology
                .codes
                .getOrDefault(Atc.SYSTEM, Map.of())
                .forEach((code, senses) -> senses.forEach(sense -> terminology
                        .medicines
                        .computeIfAbsent(sense.list(), any -> new HashSet<>())
                        .add(code)));
        return terminology;
    }

    /** What a code means; nothing if it is not known. */
    public List<Sense> senses(@Nullable String system, @Nullable String code) {
        if (code == null) {
            return List.of();
        }
        Written asked = new Written(system == null ? "" : system, code);
        List<Sense> senses = lookedUp.get(asked);
        if (senses == null) {
            senses = lookUp(system, code);
            if (lookedUp.size() < KEPT) {
                lookedUp.put(asked, senses);
            }
        }
        return senses;
    }

    private List<Sense> lookUp(@Nullable String system, String code) {
        String written = code.trim();
        String known = system == null || system.isBlank() ? null : systems.get(normal(system));
        if (written.length() == UUID_LENGTH && (known == null || known.equals(Ciel.SYSTEM))) {
            known = Ciel.SYSTEM;
            var uuid = CIEL_UUID.matcher(written);
            if (uuid.matches()) {
                written = uuid.group(1);
            }
        }
        if (known == null && system != null && normal(system).startsWith(normal(Snomed.SYSTEM) + "/")) {
            known = Snomed.SYSTEM;
        }
        if (known == null) {
            known = system == null ? "" : normal(system);
        }
        Map<String, List<Sense>> ofSystem = codes.getOrDefault(known, Map.of());
        if (!hierarchies.contains(known)) {
            return ofSystem.getOrDefault(written, List.of());
        }
        for (String key = plain(written); !key.isEmpty(); key = key.substring(0, key.length() - 1)) {
            List<Sense> senses = ofSystem.get(key);
            if (senses != null) {
                return senses;
            }
        }
        return List.of();
    }

    /** Whether every code of tuberculosis and of pregnancy that the system has is listed: another is neither. */
    public boolean covered(@Nullable String system) {
        String known = system == null ? null : systems.get(normal(system));
        return known != null && hierarchies.contains(known) && !known.equals(Atc.SYSTEM);
    }

    /** The antiretroviral medicines in one of ATC: itself, or what is in a fixed combination. */
    public Set<String> components(String medicine) {
        return components.getOrDefault(medicine, Set.of(medicine));
    }

    /** Whether a code of ATC is in a list. */
    public boolean has(String list, String medicine) {
        return medicines.getOrDefault(list, Set.of()).contains(medicine);
    }

    /** A row for each code and list, the first standard code of each; for tables that are joined by system and code. */
    public List<Concept> concepts() {
        Map<List<String>, Concept> rows = new LinkedHashMap<>();
        codes.forEach((system, ofSystem) -> ofSystem.forEach((code, senses) -> senses.stream()
                .filter(sense -> sense.from() == null && sense.until() == null)
                .filter(sense -> !sense.list().startsWith(FORMER))
                .forEach(sense -> spellings(system)
                        .forEach(spelling -> rows.putIfAbsent(
                                List.of(sense.list(), spelling, written(system, code)),
                                new Concept(sense.list(), spelling, written(system, code), sense.standard()))))));
        return List.copyOf(rows.values());
    }

    private final Map<String, List<String>> written = new HashMap<>();
    private final Map<String, Map<String, String>> dotted = new HashMap<>();

    private List<String> spellings(String system) {
        return written.getOrDefault(system, List.of(system));
    }

    private String written(String system, String code) {
        return dotted.getOrDefault(system, Map.of()).getOrDefault(code, code);
    }

    private void addSystem(CodeSystem codeSystem) {
        // a supplement has a URL of its own, and its codes are those of the system it adds to
        String url = codeSystem.hasSupplements() ? codeSystem.getSupplements() : codeSystem.getUrl();
        codeSystems.put(url, codeSystem);
        List<String> spellings = new ArrayList<>(List.of(url));
        codeSystem.getIdentifier().forEach(identifier -> spellings.add(identifier.getValue()));
        spellings.forEach(spelling -> systems.put(normal(spelling), url));
        written.put(url, spellings);
        if (codeSystem.getHierarchyMeaning() == CodeSystemHierarchyMeaning.ISA) {
            hierarchies.add(url);
        }
    }

    private void addMembers(String list, ConceptSetComponent include) {
        Stream<String> members = include.hasConcept()
                ? include.getConcept().stream().map(ValueSet.ConceptReferenceComponent::getCode)
                : Stream.ofNullable(codeSystems.get(include.getSystem()))
                        .flatMap(system -> system.getConcept().stream())
                        .map(CodeSystem.ConceptDefinitionComponent::getCode);
        members.forEach(code -> add(include.getSystem(), code, new Sense(list, code, null, null)));
    }

    private void addMap(ConceptMap map, boolean toMeanings, String prefix) {
        Period ofMap = period(map);
        for (ConceptMapGroupComponent group : map.getGroup()) {
            boolean meaning = Meaning.SYSTEM.equals(group.getTarget());
            if (meaning != toMeanings || group.getSource() == null) {
                continue;
            }
            for (SourceElementComponent element : group.getElement()) {
                for (TargetElementComponent target : element.getTarget()) {
                    add(group, element.getCode(), target, ofMap, prefix);
                }
            }
        }
    }

    private void add(
            ConceptMapGroupComponent group, String code, TargetElementComponent target, Period ofMap, String prefix) {
        boolean narrower = target.getEquivalence() == ConceptMapEquivalence.NARROWER;
        boolean read = narrower || WITHIN_TARGET.contains(target.getEquivalence());
        if (code == null || target.getCode() == null || !read) {
            return;
        }
        if (narrower && group.getSource().equals(group.getTarget())) {
            components.computeIfAbsent(code, any -> new LinkedHashSet<>()).add(target.getCode());
            return;
        }
        Period period = target.getExtensionByUrl(Extensions.MAPPING_PERIOD) != null
                        && target.getExtensionByUrl(Extensions.MAPPING_PERIOD).getValue() instanceof Period own
                ? own
                : ofMap;
        LocalDate from = day(period.getStartElement());
        LocalDate until = day(period.getEndElement());
        if (Meaning.SYSTEM.equals(group.getTarget())) {
            add(group.getSource(), code, new Sense(prefix + target.getCode(), code, from, until));
            return;
        }
        for (Sense sense : List.copyOf(lookUp(group.getTarget(), target.getCode()))) {
            if (sense.from() == null
                    && sense.until() == null
                    && !sense.list().startsWith(FORMER)
                    && (!narrower || sense.list().equals(ART_MEDICINE))) {
                add(group.getSource(), code, new Sense(prefix + sense.list(), sense.standard(), from, until));
            }
        }
    }

    private void add(String system, String code, Sense sense) {
        String known = systems.getOrDefault(normal(system), normal(system));
        String key = hierarchies.contains(known) ? plain(code) : code.trim();
        if (!key.equals(code)) {
            dotted.computeIfAbsent(known, any -> new HashMap<>()).put(key, code);
        }
        if (!systems.containsKey(normal(system))) {
            written.computeIfAbsent(known, any -> new ArrayList<>(List.of(system)));
        }
        List<Sense> senses =
                codes.computeIfAbsent(known, any -> new HashMap<>()).computeIfAbsent(key, any -> new ArrayList<>());
        if (!senses.contains(sense)) {
            senses.add(sense);
        }
    }

    private static Period period(ConceptMap map) {
        return map.getExtensionByUrl(Extensions.MAPPING_PERIOD) != null
                        && map.getExtensionByUrl(Extensions.MAPPING_PERIOD).getValue() instanceof Period period
                ? period
                : new Period();
    }

    private static @Nullable LocalDate day(DateTimeType written) {
        String text = written.getValueAsString();
        return text == null || text.length() < DAY ? null : LocalDate.parse(text.substring(0, DAY));
    }

    private static String normal(String system) {
        String normal = SCHEME.matcher(system.trim().toLowerCase(Locale.ROOT)).replaceFirst("");
        int version = normal.indexOf('|');
        normal = version < 0 ? normal : normal.substring(0, version);
        return normal.endsWith("/") ? normal.substring(0, normal.length() - 1) : normal;
    }

    private static String plain(String code) {
        return code.trim().replace(".", "").toUpperCase(Locale.ROOT);
    }
}
