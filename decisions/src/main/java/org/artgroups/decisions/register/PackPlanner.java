package org.artgroups.decisions.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.artgroups.decisions.standing.Due;
import org.artgroups.decisions.standing.Member;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.register.PackListResponse;
import org.artgroups.fhir.register.RegisterResponse.HandOut;

/** What to pack for a session. Pure. */
public final class PackPlanner {

    private PackPlanner() {}

    /** The packs of each member in the order of the register, their tubes, and the sums. */
    public static PackListResponse plan(RegisterPlanner.Known known) {
        SupplyTotals totals = new SupplyTotals();
        List<PackListResponse.Member> members = new ArrayList<>();
        for (Member member : known.members()) {
            List<HandOut> packs = known.handOuts(member);
            List<SpecimenType> tubes = Due.blood(known.of(member), known.model(), known.date()).stream()
                    .map(Due::specimen)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            packs.forEach(pack -> totals.add(member.client(), pack, 1));
            tubes.forEach(tube -> totals.add(tube, 1));
            members.add(new PackListResponse.Member(members.size() + 1, known.person(member.client()), packs, tubes));
        }
        return new PackListResponse(
                known.group().reference(), known.date(), totals.medicines(), totals.tubes(), members);
    }
}
