package org.artgroups.fhir.register;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.operation.Part;
import org.artgroups.fhir.register.RegisterResponse.HandOut;
import org.hl7.fhir.r4.model.Reference;

/**
 * What to pack for a session.
 *
 * @param group the Group, with its name
 * @param date day of the session
 * @param medicines over all members
 * @param tubes to bring
 * @param members in the order of the register
 */
public record PackListResponse(
        Reference group,
        LocalDate date,
        @Part("medicine") List<MedicineTotal> medicines,
        @Part("tube") List<TubeTotal> tubes,
        @Part("member") List<Member> members) {
    /** Copies the lists. */
    public PackListResponse {
        medicines = List.copyOf(medicines);
        tubes = List.copyOf(tubes);
        members = List.copyOf(members);
    }

    /**
     * What to pack for one member.
     *
     * @param seat place in the register, from 1
     * @param client with the name and an identifier, as far as they are on record
     * @param packs a medicine each
     * @param tubes tests for which blood is due
     */
    public record Member(
            int seat, Reference client, @Part("pack") List<HandOut> packs, @Part("tube") List<SpecimenType> tubes) {
        /** Copies the lists. */
        public Member {
            packs = List.copyOf(packs);
            tubes = List.copyOf(tubes);
        }
    }
}
