package org.artgroups.server.views;

import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.fhir.generated.Extensions;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The table {@code art.concept}: which codes mean what the package's value sets say, local codes included. A row is a code
 * that belongs to a list (a value set's id) and the standard code it stands for: itself, or what a ConceptMap maps it to.
 */
@Component
class CodeLists {

    /** The equivalences that make a source code a kind of its target. */
    private static final Set<ConceptMapEquivalence> WITHIN_TARGET = Set.of(
            ConceptMapEquivalence.EQUIVALENT,
            ConceptMapEquivalence.EQUAL,
            ConceptMapEquivalence.WIDER,
            ConceptMapEquivalence.SUBSUMES);

    private record Row(String list, String system, String code, String standard) {}

    private final FhirPackage fhirPackage;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    /** {@code tables} is asked for because it makes the schema. */
    CodeLists(FhirPackage fhirPackage, JdbcTemplate jdbc, TransactionTemplate transactions, ViewTables tables) {
        this.fhirPackage = fhirPackage;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @PostConstruct
    void write() {
        List<Row> rows = new ArrayList<>();
        Map<String, CodeSystem> systems = fhirPackage.definitions(CodeSystem.class).stream()
                .collect(Collectors.toMap(CodeSystem::getUrl, system -> system));
        for (ValueSet valueSet : fhirPackage.definitions(ValueSet.class)) {
            for (ConceptSetComponent include : valueSet.getCompose().getInclude()) {
                codes(include, systems)
                        .forEach(code -> rows.add(
                                new Row(valueSet.getIdElement().getIdPart(), include.getSystem(), code, code)));
            }
        }
        List<Row> mapped = fhirPackage.definitions(ConceptMap.class).stream()
                .flatMap(map -> map.getGroup().stream())
                .flatMap(group -> mapped(group, rows))
                .toList();
        rows.addAll(mapped);
        transactions.executeWithoutResult(status -> {
            jdbc.queryForList("select pg_advisory_xact_lock(hashtext('art.concept'))");
            jdbc.execute("create table if not exists art.concept (list text not null, system text not null,"
                    + " code text not null, standard text not null, primary key (list, system, code))");
            jdbc.update("delete from art.concept");
            jdbc.batchUpdate(
                    "insert into art.concept values (?, ?, ?, ?) on conflict do nothing",
                    rows.stream()
                            .map(row -> new Object[] {row.list(), row.system(), row.code(), row.standard()})
                            .toList());
        });
    }

    /** The codes listed, or where none is, every code of a system of ours. */
    private static Stream<String> codes(ConceptSetComponent include, Map<String, CodeSystem> systems) {
        if (include.hasConcept()) {
            return include.getConcept().stream().map(ValueSet.ConceptReferenceComponent::getCode);
        }
        CodeSystem system = systems.get(include.getSystem());
        return system == null
                ? Stream.of()
                : system.getConcept().stream().map(CodeSystem.ConceptDefinitionComponent::getCode);
    }

    private static Stream<Row> mapped(ConceptMapGroupComponent group, List<Row> members) {
        return group.getElement().stream().flatMap(element -> element.getTarget().stream()
                .filter(CodeLists::always)
                .flatMap(target -> members.stream()
                        .filter(member -> member.system().equals(group.getTarget())
                                && member.code().equals(target.getCode()))
                        .map(member ->
                                new Row(member.list(), group.getSource(), element.getCode(), target.getCode()))));
    }

    /** Whether whatever has the source code, of whatever date, is the target: a row says nothing of dates. */
    private static boolean always(TargetElementComponent target) {
        return WITHIN_TARGET.contains(target.getEquivalence()) && !target.hasExtension(Extensions.MAPPING_PERIOD);
    }
}
