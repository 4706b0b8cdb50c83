package org.artgroups.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.artgroups.fhir.definitions.FhirPackage;
import org.artgroups.server.platform.fhir.OperationProvider;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The operations of the server and those the package defines")
class OperationsAgreeTest extends ServerTest {

    @Autowired
    private List<OperationProvider> providers = List.of();

    @Autowired
    private FhirPackage fhirPackage;

    @Test
    @DisplayName("are the same, no more and no fewer")
    void same() {
        assertThat(methods())
                .extracting(method -> method.getAnnotation(Operation.class).canonicalUrl())
                .containsExactlyInAnyOrderElementsOf(
                        definitions().stream().map(OperationDefinition::getUrl).toList());
    }

    @Test
    @DisplayName("agree in name, type, level, and in whether they change anything")
    void agree() {
        assertThat(methods()).isNotEmpty().allSatisfy(method -> {
            Operation served = method.getAnnotation(Operation.class);
            OperationDefinition defined = definition(served.canonicalUrl());
            boolean onInstance =
                    Arrays.stream(method.getParameters()).anyMatch(p -> p.isAnnotationPresent(IdParam.class));

            assertThat(served.name()).isEqualTo("$" + defined.getCode());
            assertThat(defined.getResource())
                    .extracting(PrimitiveType::getValueAsString)
                    .containsExactly(served.type().getSimpleName());
            assertThat(defined.getInstance()).isEqualTo(onInstance);
            assertThat(defined.getType()).isEqualTo(!onInstance);
            assertThat(defined.getSystem()).isFalse();
            assertThat(defined.getAffectsState()).isEqualTo(!served.idempotent());
        });
    }

    @Test
    @DisplayName("are listed in /metadata, each at its type with its canonical URL")
    void listed() {
        CapabilityStatement capabilities = metadata();

        assertThat(definitions()).isNotEmpty().allSatisfy(defined -> assertThat(
                        capabilities.getRestFirstRep().getResource())
                .filteredOn(resource ->
                        resource.getType().equals(defined.getResource().get(0).getValueAsString()))
                .flatExtracting(CapabilityStatement.CapabilityStatementRestResourceComponent::getOperation)
                .filteredOn(operation -> operation.getName().equals(defined.getCode()))
                .extracting(CapabilityStatementRestResourceOperationComponent::getDefinition)
                .contains(defined.getUrl()));
    }

    @Test
    @DisplayName("are of a server of FHIR R4")
    void fhirR4() {
        assertThat(metadata().getFhirVersion()).isEqualTo(FHIRVersion._4_0_1);
    }

    private CapabilityStatement metadata() {
        Answer answer = get("/metadata");
        assertThat(answer.status()).isEqualTo(200);
        return read(CapabilityStatement.class, answer);
    }

    private List<OperationDefinition> definitions() {
        return fhirPackage.definitions(OperationDefinition.class);
    }

    private OperationDefinition definition(String url) {
        return definitions().stream()
                .filter(definition -> definition.getUrl().equals(url))
                .findFirst()
                .orElseThrow();
    }

    private List<Method> methods() {
        return providers.stream()
                .flatMap(provider ->
                        Arrays.stream(AopUtils.getTargetClass(provider).getMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .toList();
    }
}
