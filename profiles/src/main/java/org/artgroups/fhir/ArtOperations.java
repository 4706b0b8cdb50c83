package org.artgroups.fhir;

import java.util.List;
import java.util.Optional;
import org.artgroups.fhir.eligibility.Eligibility;
import org.artgroups.fhir.membership.Membership;
import org.artgroups.fhir.operation.OperationDescriptor;
import org.artgroups.fhir.register.DueList;
import org.artgroups.fhir.register.PackList;
import org.artgroups.fhir.register.Register;
import org.artgroups.fhir.register.SupplyNeed;
import org.artgroups.fhir.rotation.Rotation;
import org.artgroups.fhir.tracing.Tracing;
import org.artgroups.fhir.visit.GroupVisit;

/** Every operation of the package that has records in Java. */
public final class ArtOperations {
    private static final List<OperationDescriptor<?, ?>> ALL = List.of(
            Eligibility.OPERATION,
            Eligibility.GROUP_OPERATION,
            Eligibility.COHORT_OPERATION,
            Eligibility.UNMAPPED_CODES,
            GroupVisit.OPERATION,
            Membership.MEMBER_ADD,
            Membership.MEMBER_REMOVE,
            Membership.MEMBER_TRANSFER,
            Membership.DISSOLVE,
            Membership.MEMBERSHIPS,
            Rotation.OPERATION,
            Register.OPERATION,
            PackList.OPERATION,
            DueList.OPERATION,
            DueList.FACILITY_OPERATION,
            SupplyNeed.OPERATION,
            Tracing.LIST_OPERATION,
            Tracing.FACILITY_OPERATION,
            Tracing.TRACE_OPERATION);

    private ArtOperations() {}

    /** All of them. */
    public static List<OperationDescriptor<?, ?>> all() {
        return ALL;
    }

    /**
     * The operation of this name on a type, or on one resource of it.
     *
     * @param name {@code $group-visit}
     */
    public static Optional<OperationDescriptor<?, ?>> find(String name, String type, boolean onInstance) {
        return ALL.stream()
                .filter(each -> each.name().equals(name) && each.type().equals(type) && each.onInstance() == onInstance)
                .findFirst();
    }
}
