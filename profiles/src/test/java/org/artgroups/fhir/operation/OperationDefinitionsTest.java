package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.artgroups.fhir.generated.Operations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The definitions of operations")
class OperationDefinitionsTest {
    @Test
    @DisplayName("are shipped, and found by name")
    void shipped() {
        assertThat(OperationDefinitions.shipped(Operations.GROUP_VISIT).getUrl())
                .isEqualTo(Operations.GROUP_VISIT_URL);
        assertThat(OperationDefinitions.shipped(Operations.ELIGIBILITY).getUrl())
                .isEqualTo(Operations.ELIGIBILITY_URL);
    }

    @Test
    @DisplayName("are not made up")
    void unknown() {
        assertThatThrownBy(() -> OperationDefinitions.shipped("$guess"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no operation $guess");
    }
}
