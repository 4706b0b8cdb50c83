package org.artgroups.decisions.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.artgroups.decisions.eligibility.ClientRecords.Part;
import org.artgroups.decisions.eligibility.ClientRecords.State;
import org.artgroups.decisions.eligibility.ClientRecords.Unread;
import org.artgroups.decisions.views.Phrases;
import org.artgroups.decisions.views.Terminology;
import org.artgroups.fhir.generated.Atc;
import org.artgroups.fhir.generated.Fact;
import org.jspecify.annotations.Nullable;

/** Reads which medicines a client takes: antiretrovirals, those that treat tuberculosis, and those nobody can read. */
final class MedicineReading {

    private static final String ART = "art-medicine";
    private static final String TUBERCULOSIS = "tb-treatment-medicine";
    private static final String PREVENTION = "prevention";
    private static final List<String> PARTS =
            List.of("backbone-medicine", "third-agent-medicine", "whole-regimen-medicine");

    /** How long ago a medicine may have been handed out that nobody can read, and still may be taken. */
    private static final int MONTHS_TAKEN = 6;

    private static final int DAYS_OF_UNSAID_SUPPLY = 28;

    private static final Pattern BETWEEN = Pattern.compile("[\\s+,;&()\\[\\]-]+|(?<!r)/(?!r\\b)");
    private static final Pattern DOSE = Pattern.compile(
            "\\d+([.,]\\d+)?(mg|g|ml|mcg|x\\d+)?(/\\d+([.,]\\d+)?(mg|ml)?)*|mg|ml|g|tablets?|tabs?|caps?|capsules?|comprimes?|comprimidos?|oral|disoproxil|fumarate|fumarato|df|alafenamide|fdc|film|coated|and|et|e|with|plus|od|bd|daily|day|days|adult|paed|ped|syrup|[12345][a-z]|bottles?|/");

    private final Terminology terminology;
    private final ClientRecords recorded;
    private final LocalDate asOf;
    private final Map<String, List<Row.Medicine>> rows = new LinkedHashMap<>();

    MedicineReading(Terminology terminology, ClientRecords recorded, LocalDate asOf) {
        this.terminology = terminology;
        this.recorded = recorded;
        this.asOf = asOf;
    }

    void add(Row.Medicine row) {
        rows.computeIfAbsent(row.record(), any -> new ArrayList<>(1)).add(row);
    }

    void finish() {
        rows.values().forEach(this::read);
    }

    private void read(List<Row.Medicine> codes) {
        Row.Medicine row = codes.get(0);
        LocalDate date = row.date();
        if (date != null && date.isAfter(asOf)) {
            return;
        }
        Set<String> lists = new LinkedHashSet<>();
        Set<String> medicines = new LinkedHashSet<>();
        for (Row.Medicine code : codes) {
            Set<String> ofCode = new LinkedHashSet<>();
            for (Terminology.Sense sense :
                    terminology.senses(code.code().system(), code.code().code())) {
                if (sense.holds(date)) {
                    lists.add(sense.list());
                    if (sense.list().equals(ART)) {
                        ofCode.add(sense.standard());
                    }
                }
            }
            if (medicines.isEmpty()) {
                medicines.addAll(ofCode);
            }
        }
        String text = text(codes);
        boolean known = isKnown(lists);
        if (!known) {
            medicines.addAll(regimen(text));
        }
        if (!medicines.isEmpty()) {
            if (date == null) {
                unread(row, text, "it has no date");
            } else {
                antiretrovirals(row, date, medicines);
            }
            return;
        }
        if (lists.contains(TUBERCULOSIS)) {
            tuberculosis(row, date);
            return;
        }
        boolean former = lists.stream().anyMatch(list -> list.startsWith(Terminology.FORMER));
        boolean otherWords = Phrases.mentions(text, "no-relevance-medicine")
                && !Phrases.mentions(text, ART)
                && !Phrases.mentions(text, "tb-medicine");
        if (known || (otherWords && !former)) {
            return;
        }
        if (mayBeTaken(row)) {
            unread(row, text, "its code is not known here");
        }
    }

    private static @Nullable String text(List<Row.Medicine> codes) {
        for (Row.Medicine code : codes) {
            if (code.code().text() != null) {
                return code.code().text();
            }
        }
        return null;
    }

    private static boolean isKnown(Set<String> lists) {
        for (String list : lists) {
            if (!list.startsWith(Terminology.FORMER)) {
                return true;
            }
        }
        return false;
    }

    /** The medicines of a regimen in words, all of which must be known; none otherwise. */
    private static Set<String> regimen(@Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        String normal = Phrases.normal(text);
        boolean alafenamide = normal.contains("alafenamide");
        Set<String> medicines = new LinkedHashSet<>();
        for (String word : BETWEEN.split(normal, -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String medicine = Phrases.standsFor(word, ART);
            if (medicine == null && word.contains("/")) {
                for (String part : word.split("/", -1)) {
                    String ofPart = Phrases.standsFor(part, ART);
                    if (ofPart == null && !DOSE.matcher(part).matches()) {
                        return Set.of();
                    }
                    if (ofPart != null) {
                        medicines.add(ofPart);
                    }
                }
            } else if (medicine != null) {
                medicines.add(
                        alafenamide && medicine.equals(Atc.TENOFOVIR_DISOPROXIL.code())
                                ? Atc.TENOFOVIR_ALAFENAMIDE.code()
                                : medicine);
            } else if (!DOSE.matcher(word).matches()) {
                return Set.of();
            }
        }
        return medicines;
    }

    private void antiretrovirals(Row.Medicine row, LocalDate date, Set<String> medicines) {
        boolean handedOut = row.record().startsWith("MedicationDispense/");
        State state = prevents(row)
                ? State.PREVENTION
                : handedOut
                        ? State.SUPPLIED
                        : switch (row.status()) {
                            case "on-hold" -> State.ON_HOLD;
                            case "stopped" -> State.ENDED;
                            case "completed" ->
                                row.record().startsWith("MedicationRequest/") ? State.SUPPLIED : State.ENDED;
                            default -> row.record().startsWith("MedicationStatement/") ? State.GOING_ON : State.ORDERED;
                        };
        for (String medicine : medicines) {
            recorded.medicines.add(new ClientRecords.Medicine(
                    row.record(),
                    date,
                    medicine,
                    !handedOut,
                    terminology.has("dolutegravir-medicine", medicine),
                    part(medicine),
                    row.number(),
                    terminology.components(medicine),
                    row.until(),
                    state));
        }
    }

    private @Nullable Part part(String medicine) {
        for (String list : PARTS) {
            if (terminology.has(list, medicine)) {
                return Part.of(list);
            }
        }
        return null;
    }

    private boolean prevents(Row.Medicine row) {
        Row.Coded reason = row.reason();
        return (reason.code() != null
                        && terminology.senses(reason.system(), reason.code()).stream()
                                .anyMatch(sense -> sense.list().equals(PREVENTION)))
                || Phrases.mentions(reason.text(), PREVENTION)
                || Phrases.mentions(row.code().text(), "prevention");
    }

    private void tuberculosis(Row.Medicine row, @Nullable LocalDate date) {
        LocalDate first = date == null ? LocalDate.MIN : date;
        LocalDate last = row.until();
        if (row.record().startsWith("MedicationDispense/")) {
            Integer days = row.number();
            last = first.plusDays(days == null ? DAYS_OF_UNSAID_SUPPLY : days);
        } else if (last == null && !row.status().equals("active")) {
            last = first;
        }
        recorded.tuberculosisTreated.add(new ClientRecords.Period(row.record(), first, last));
    }

    private boolean mayBeTaken(Row.Medicine row) {
        LocalDate until = row.until();
        if (until != null) {
            return !until.isBefore(asOf);
        }
        boolean statement = row.record().startsWith("MedicationStatement/");
        if (statement && !row.status().equals("active")) {
            return false;
        }
        LocalDate date = row.date();
        return statement || date == null || date.isAfter(asOf.minusMonths(MONTHS_TAKEN));
    }

    private void unread(Row.Medicine row, @Nullable String text, String reason) {
        Set<Fact> facts = Coverage.facts(Set.of("medicine"));
        recorded.unread.add(new Unread(
                row.record(), row.date(), row.code().system(), row.code().code(), text, reason, facts));
    }
}
