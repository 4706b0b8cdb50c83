package org.artgroups.server.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.artgroups.decisions.eligibility.EligibilityAssessor;
import org.artgroups.decisions.eligibility.TypedFacts;
import org.artgroups.decisions.model.DeliveryModel;
import org.artgroups.decisions.model.DeliveryModels;
import org.artgroups.decisions.model.RuleLanguage;
import org.artgroups.fhir.generated.Fact;
import org.artgroups.fhir.generated.ModelFamily;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The delivery models side by side, and one with its rules, to be tried on facts that are typed. */
@Controller
class ModelsController {

    /** More columns than these nobody can read side by side. */
    private static final int COMPARED = 4;

    private static final Comparator<DeliveryModel> BY_FAMILY = Comparator.comparing(
                    DeliveryModel::family, Comparator.nullsLast(Comparator.<ModelFamily>naturalOrder()))
            .thenComparing(DeliveryModel::title)
            .thenComparing(DeliveryModel::version);

    private final DeliveryModels models;
    private final EligibilityAssessor assessor;
    private final Clock clock;

    ModelsController(DeliveryModels models, RuleLanguage language, Clock clock) {
        this.models = models;
        this.assessor = new EligibilityAssessor(language);
        this.clock = clock;
    }

    /** All of them; those in {@code compare} with their rules beside each other. */
    @GetMapping("/models")
    String models(@RequestParam(defaultValue = "") List<String> compare, Model page) {
        List<DeliveryModel> all = models.all().stream().sorted(BY_FAMILY).toList();
        page.addAttribute("models", all);
        page.addAttribute("compare", compare);
        page.addAttribute(
                "compared",
                all.stream()
                        .filter(model -> compare.contains(model.key()))
                        .limit(COMPARED)
                        .toList());
        page.addAttribute("today", LocalDate.now(clock));
        return "pages/models";
    }

    /** One; with any fact typed also what the rules say of it. */
    @GetMapping("/models/{key}")
    String model(@PathVariable String key, @RequestParam Map<String, String> typed, Model page) {
        DeliveryModel model = models.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Fact> asked = Stream.concat(
                        Stream.concat(model.eligibility().stream(), model.exit().stream())
                                .flatMap(criterion -> criterion.rule().names().stream())
                                .flatMap(name -> Fact.of(name).stream()),
                        EligibilityAssessor.always().stream())
                .distinct()
                .sorted()
                .toList();
        Map<String, String> reported = new HashMap<>();
        asked.forEach(fact ->
                reported.put(fact.code(), typed.getOrDefault(fact.code(), "").trim()));
        page.addAttribute("model", model);
        page.addAttribute("asked", asked);
        page.addAttribute("told", reported);
        page.addAttribute("unread", Map.of());
        if (reported.values().stream().anyMatch(text -> !text.isEmpty())) {
            TypedFacts read = TypedFacts.read(reported);
            page.addAttribute("unread", read.unread());
            page.addAttribute(
                    "assessment",
                    assessor.assessMember(
                            new Reference().setDisplay("typed"), model, read.facts(), LocalDate.now(clock)));
        }
        return "pages/model";
    }
}
