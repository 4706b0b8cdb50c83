package org.artgroups.testing;

import java.time.LocalDate;
import java.util.List;
import org.artgroups.decisions.eligibility.CachedVerdicts;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.Facts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.fhir.eligibility.EligibilityResponse.Assessment;
import org.artgroups.fhir.eligibility.EligibilityResponse.CriterionResult;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.Verdict;
import org.artgroups.testing.Said.Pin;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/** Judges by the rules, but for clients of whom a test has said the outcome. Safe for use by many threads. */
final class PinningAssessor extends EligibilityAssessor {
    private final Store store;

    PinningAssessor(Store store) {
        super(Definitions.language());
        this.store = store;
    }

    @Override
    public Assessment assess(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return pinned(super.assess(client, model, facts, asOf), model);
    }

    @Override
    public Assessment assessMember(Reference client, DeliveryModel model, Facts facts, LocalDate asOf) {
        return pinned(super.assessMember(client, model, facts, asOf), model);
    }

    @Override
    public CachedVerdicts ofMany(DeliveryModel model) {
        return new CachedVerdicts(this, model) {
            @Override
            public List<Verdict> of(String client, Facts facts, LocalDate asOf) {
                Pin pin = pin(client, model);
                return pin == null
                        ? super.of(client, facts, asOf)
                        : model.eligibility().stream()
                                .map(criterion -> verdict(criterion.code(), pin))
                                .toList();
            }
        };
    }

    private @Nullable Pin pin(String client, DeliveryModel model) {
        return store.said(client).pin(model);
    }

    private Assessment pinned(Assessment judged, DeliveryModel model) {
        Pin pin = pin(judged.client().getReferenceElement().getIdPart(), model);
        if (pin == null) {
            return judged;
        }
        return new Assessment(
                judged.client(),
                judged.model(),
                judged.asOf(),
                pin.outcome(),
                judged.parameters(),
                judged.override(),
                judged.recorded(),
                judged.criteria().stream()
                        .map(criterion -> pinned(criterion, pin))
                        .toList(),
                judged.exits());
    }

    private static Verdict verdict(String criterion, Pin pin) {
        if (!criterion.equals(pin.criterion())) {
            return Verdict.MET;
        }
        return pin.outcome() == EligibilityOutcome.NOT_ELIGIBLE ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    private static CriterionResult pinned(CriterionResult judged, Pin pin) {
        Verdict verdict = verdict(judged.code(), pin);
        return new CriterionResult(
                judged.code(),
                judged.text(),
                judged.expression(),
                verdict,
                List.of(),
                List.of(),
                judged.citation(),
                verdict == Verdict.UNKNOWN ? List.of("say it in the test") : List.of());
    }
}
