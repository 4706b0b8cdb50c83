package org.artgroups.validate.operation;

import java.util.ArrayList;
import java.util.List;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.generated.Canonicals;
import org.artgroups.fhir.generated.Operations;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.operation.OperationCodec;
import org.artgroups.fhir.operation.OperationDefinitions;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.visit.GroupVisit;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/** Requests and answers of every operation of the guide, each with what the server and its clients read it with. Immutable. */
final class OperationMessages {

    private static final String DEFINITION = Canonicals.BASE + "/OperationDefinition/";

    private final List<OperationMessage> all = new ArrayList<>();

    /** Reads the definitions, which takes a moment. */
    OperationMessages() {
        add(Operations.GROUP_VISIT_URL, GroupVisit.REQUEST, GroupVisit.RESPONSE);
        add(Operations.REGISTER_URL, Register.REQUEST, Register.RESPONSE);
        add(Operations.PACK_LIST_URL, PackList.REQUEST, PackList.RESPONSE);
        add(Operations.DUE_LIST_URL, DueList.REQUEST, DueList.RESPONSE);
        add(Operations.FACILITY_DUE_LIST_URL, DueList.FACILITY_REQUEST, DueList.FACILITY_RESPONSE);
        add(Operations.SUPPLY_NEED_URL, SupplyNeed.REQUEST, SupplyNeed.RESPONSE);
        add(Operations.ROTATION_URL, Rotation.REQUEST, Rotation.RESPONSE);
        add(Operations.TRACING_LIST_URL, Tracing.LIST_REQUEST, Tracing.LIST_RESPONSE);
        add(Operations.FACILITY_TRACING_LIST_URL, Tracing.FACILITY_REQUEST, Tracing.FACILITY_RESPONSE);
        add(Operations.TRACE_URL, Tracing.TRACE_REQUEST, Tracing.TRACE_RESPONSE);
        add(Operations.UNMAPPED_CODES_URL, Eligibility.UNMAPPED_CODES.request(), Eligibility.UNMAPPED_CODES.response());
        add(Operations.ELIGIBILITY_URL, Eligibility.REQUEST, Eligibility.RESPONSE);
        add(Operations.GROUP_ELIGIBILITY_URL, Eligibility.GROUP_REQUEST, Eligibility.GROUP_RESPONSE);
        add(Operations.COHORT_ELIGIBILITY_URL, Eligibility.COHORT_REQUEST, Eligibility.COHORT_RESPONSE);
        add(Operations.MEMBER_ADD_URL, Membership.MEMBER_ADD_REQUEST, Membership.MEMBER_ADD_RESPONSE);
        add(Operations.MEMBER_REMOVE_URL, Membership.MEMBER_REMOVE_REQUEST, Membership.MEMBER_REMOVE_RESPONSE);
        add(Operations.MEMBER_TRANSFER_URL, Membership.MEMBER_TRANSFER_REQUEST, Membership.MEMBER_TRANSFER_RESPONSE);
        add(Operations.DISSOLVE_URL, Membership.DISSOLVE_REQUEST, Membership.DISSOLVE_RESPONSE);
        add(Operations.MEMBERSHIPS_URL, Membership.MEMBERSHIPS_REQUEST, Membership.MEMBERSHIPS_RESPONSE);
    }

    private void add(String url, OperationCodec<?> request, OperationCodec<?> answer) {
        OperationDefinition definition = OperationDefinitions.shipped(url.substring(url.lastIndexOf('/') + 1));
        all.add(new OperationMessage(definition, OperationParameterUse.IN, request));
        all.add(new OperationMessage(definition, OperationParameterUse.OUT, answer));
    }

    List<OperationMessage> all() {
        return all;
    }

    /** The operations there are by name, in alphabetical order, each once. */
    List<String> names() {
        return all.stream().map(OperationMessage::name).distinct().sorted().toList();
    }

    /**
     * Requests and answers of the operations of a name.
     *
     * @param name its name with or without {@code $}, or the id or canonical of its definition
     * @return none if there is no such operation; several operations if a group and a facility have one of the same name
     */
    List<OperationMessage> named(String name) {
        String bare = name.replace("$", "").replace(DEFINITION, "").replaceFirst("\\|.*", "");
        return all.stream()
                .filter(form -> form.definition().getCode().equals(bare)
                        || form.definition().getIdPart().equals(bare))
                .toList();
    }

    /** The requests that a URL of a Bundle's entry, {@code Group/1/$group-visit}, is for; none if it is for no operation of the guide. */
    List<OperationMessage> calledBy(String url) {
        String path = url.replaceFirst("\\?.*", "");
        int dollar = path.lastIndexOf("/$");
        if (dollar < 0) {
            return List.of();
        }
        List<String> steps = List.of(path.substring(0, dollar).split("/", -1));
        return named(path.substring(dollar + 1)).stream()
                .filter(OperationMessage::isRequest)
                .filter(form -> form.definition().getResource().stream()
                        .anyMatch(type -> steps.contains(type.getCode())
                                && form.definition().getType()
                                        == steps.get(steps.size() - 1).equals(type.getCode())))
                .toList();
    }
}
