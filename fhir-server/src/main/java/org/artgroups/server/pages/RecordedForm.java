package org.artgroups.server.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.register.RegisterResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.artgroups.fhir.visit.GroupVisitRequest;
import org.artgroups.fhir.visit.GroupVisitRequest.Member;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** The form of a session that is on record, filled in from the record: pure. The fields are named as {@link TypedSession} reads them. */
final class RecordedForm {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    private RecordedForm() {}

    /** What stands in each field of the form when nothing has been touched. */
    static Map<String, String[]> fields(GroupVisitRequest recorded) {
        RecordedForm form = new RecordedForm();
        if (recorded.start().time() != null) {
            form.put("start.time", recorded.start().time().toLocalTime().toString());
        }
        form.put("nextVisit", recorded.nextVisit());
        for (int i = 0; i < recorded.facilitators().size(); i++) {
            form.put("facilitator[" + i + "]", name(recorded.facilitators().get(i)));
        }
        if (recorded.collector() != null) {
            form.put("collector", recorded.collector().getReferenceElement().getIdPart());
        }
        recorded.members().forEach(form::member);
        return form.fields;
    }

    private void member(Member member) {
        String client = member.client().getReferenceElement().getIdPart();
        if (client == null) {
            return;
        }
        String field = "member[" + client + "]";
        boolean well = member.attendance() == Attendance.PRESENT
                && member.screened()
                && member.screen() != null
                && member.screen().symptoms().isEmpty();
        put(
                field + ".attendance",
                well ? TypedSession.WELL : member.attendance().code());
        put(
                field + ".absenceReason",
                member.absenceReason() == null ? null : member.absenceReason().code());
        put(field + ".buddy", member.buddy() == null ? null : name(member.buddy()));
        put(
                field + ".pickedUp",
                member.pickedUp() == null ? null : member.pickedUp().date());
        if (member.screen() != null) {
            put(
                    field + ".screen.symptom",
                    member.screen().symptoms().stream()
                            .map(symptom -> symptom.code())
                            .toArray(String[]::new));
            put(field + ".screen.done", !well && member.screened() ? "true" : null);
            put(field + ".screen.missedDoses", member.screen().missedDoses());
        }
        put(field + ".weight", plain(member.weight()));
        put(field + ".pregnant", member.pregnant());
        for (int i = 0; i < member.refills().size(); i++) {
            Refill refill = member.refills().get(i);
            put(field + ".refill[" + i + "].given", "yes");
            put(field + ".refill[" + i + "].daysSupply", refill.daysSupply());
            put(
                    field + ".refill[" + i + "].owed",
                    refill.owed() == null ? null : plain(refill.owed().getValue()));
        }
        member.specimens()
                .forEach(specimen -> put(
                        field + ".specimen." + specimen.type().code(),
                        specimen.status().code()));
        member.referrals().stream().limit(1).forEach(referral -> {
            put(field + ".referral.reason", referral.reason().code());
            put(field + ".referral.urgency", referral.urgency().toCode());
        });
        put(field + ".note", member.note());
    }

    private static String name(Reference person) {
        return person.hasDisplay() ? person.getDisplay() : Objects.requireNonNullElse(person.getReference(), "");
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private void put(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, new String[] {String.valueOf(value)});
        }
    }

    private void put(String field, String[] values) {
        if (values.length > 0) {
            fields.put(field, values);
        }
    }

    /** The register with the medicines that were handed out to each member first, and after them what it proposes besides. */
    static RegisterResponse register(RegisterResponse register, GroupVisitRequest recorded) {
        Map<String, Member> members = recorded.members().stream()
                .collect(Collectors.toMap(
                        member -> String.valueOf(
                                member.client().getReferenceElement().getIdPart()),
                        Function.identity(),
                        (one, other) -> one,
                        HashMap::new));
        return register.withMembers(register.members().stream()
                .map(member -> {
                    Member known =
                            members.get(member.client().getReferenceElement().getIdPart());
                    return known == null ? member : member.withHandOuts(handOuts(member, known));
                })
                .toList());
    }

    private static List<HandOut> handOuts(RegisterResponse.Member member, Member recorded) {
        List<HandOut> handOuts = new ArrayList<>();
        for (Refill refill : recorded.refills()) {
            Quantity quantity = refill.quantity();
            handOuts.add(new HandOut(refill.medication(), refill.daysSupply(), quantity, null));
        }
        for (HandOut proposed : member.handOuts()) {
            if (recorded.refills().stream().noneMatch(refill -> same(refill.medication(), proposed.medication()))) {
                handOuts.add(new HandOut(proposed.medication(), proposed.daysSupply(), proposed.quantity(), null));
            }
        }
        return handOuts;
    }

    private static boolean same(CodeableConcept one, CodeableConcept other) {
        if (!one.hasCoding() || !other.hasCoding()) {
            return Objects.equals(one.getText(), other.getText());
        }
        return Objects.equals(
                        one.getCodingFirstRep().getSystem(),
                        other.getCodingFirstRep().getSystem())
                && Objects.equals(
                        one.getCodingFirstRep().getCode(),
                        other.getCodingFirstRep().getCode());
    }
}
