package org.artgroups.fhir.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.Extensions;
import org.artgroups.fhir.generated.Symptom;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record is refused as soon as its codec is made, if it")
class RecordAgreementTest {
    private final OperationDefinition definition = new OperationDefinition();

    private OperationDefinitionParameterComponent parameter(String name, int min, String max, String type) {
        OperationDefinitionParameterComponent parameter = definition.addParameter();
        return parameter
                .setName(name)
                .setUse(OperationParameterUse.IN)
                .setMin(min)
                .setMax(max)
                .setType(type);
    }

    private void assertRefused(Class<? extends Record> type, String message) {
        assertThatThrownBy(() -> OperationCodec.request(definition, type))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    record Weight(BigDecimal weight) {}

    record NullableWeight(@Nullable BigDecimal weight) {}

    record Weights(@Part("weight") List<BigDecimal> weights) {}

    record NullableWeights(@Part("weight") @Nullable List<BigDecimal> weights) {}

    record Days(int days) {}

    record Attended(Attendance attendance) {}

    record Text(String attendance) {}

    record Outer(@Part("member") List<Weight> members) {}

    enum Colour {
        RED
    }

    record Coloured(Colour attendance) {}

    @Test
    @DisplayName("has a component the definition does not have")
    void unknownComponent() {
        assertRefused(Weight.class, "Weight.weight: the definition has no weight");
    }

    @Test
    @DisplayName("lacks a component the definition has")
    void missingComponent() {
        parameter("weight", 1, "1", "decimal");
        parameter("height", 1, "1", "decimal");
        assertRefused(Weight.class, "Weight has no component for [height]");
    }

    @Test
    @DisplayName("requires what is optional")
    void optional() {
        parameter("weight", 0, "1", "decimal");
        assertRefused(Weight.class, "Weight.weight: the definition makes it optional");
    }

    @Test
    @DisplayName("makes optional what is required")
    void required() {
        parameter("weight", 1, "1", "decimal");
        assertRefused(NullableWeight.class, "NullableWeight.weight: the definition requires it");
    }

    @Test
    @DisplayName("has no list where there may be many")
    void many() {
        parameter("weight", 1, "*", "decimal");
        assertRefused(Weight.class, "Weight.weight: the definition lets it repeat");
    }

    @Test
    @DisplayName("has a list where there is one")
    void one() {
        parameter("weight", 1, "1", "decimal");
        assertRefused(Weights.class, "Weights.weights: the definition does not let it repeat");
    }

    @Test
    @DisplayName("has a list that may be null")
    void nullableList() {
        parameter("weight", 0, "*", "decimal");
        assertRefused(NullableWeights.class, "NullableWeights.weights: a list is empty, never null");
    }

    @Test
    @DisplayName("has another type")
    void type() {
        parameter("weight", 1, "1", "integer");
        assertRefused(Weight.class, "Weight.weight: the definition makes it integer");
    }

    @Test
    @DisplayName("has a type that no codec knows yet")
    void unsupported() {
        parameter("weight", 1, "1", "base64Binary");
        assertRefused(Weight.class, "the type base64Binary is not supported");
    }

    @Test
    @DisplayName("has codes of another code system, no codes, or codes where there are none")
    void codes() {
        OperationDefinitionParameterComponent attendance = parameter("attendance", 1, "1", "code");
        assertRefused(Attended.class, "Attended.attendance: the definition does not bind it to " + Attendance.SYSTEM);
        String symptoms = Symptom.SYSTEM.replace("CodeSystem", "ValueSet");
        attendance.getBinding().setStrength(BindingStrength.REQUIRED).setValueSet(symptoms);
        assertRefused(Attended.class, "Attended.attendance: the definition does not bind it to " + Attendance.SYSTEM);
        assertRefused(Text.class, "Text.attendance: the definition binds it to " + symptoms);
        assertRefused(Coloured.class, Colour.class.getName() + " is no enum of codes");
    }

    @Test
    @DisplayName("has a value where the definition has parts, also deep within")
    void parts() {
        OperationDefinitionParameterComponent member =
                definition.addParameter().setName("member").setUse(OperationParameterUse.IN);
        member.setMin(1)
                .setMax("*")
                .addPart()
                .setName("weight")
                .setMin(1)
                .setMax("1")
                .setType("string");
        assertRefused(Outer.class, "Weight.weight: the definition makes it string");
        definition.getParameter().clear();
        OperationDefinitionParameterComponent weight =
                definition.addParameter().setName("weight").setUse(OperationParameterUse.IN);
        weight.setMin(1).setMax("1").addPart().setName("value");
        assertRefused(Weight.class, "BigDecimal has to be a record: the definition has parts");
    }

    @Test
    @DisplayName("meets bounds that are not a range of numbers")
    void bounds() {
        parameter("days", 1, "1", "integer").addExtension(Extensions.BOUNDS, new IntegerType(1));
        assertRefused(Days.class, "Days.days: bounds are a Range on a number");
    }

    private String faultOf(Type bounds, int days) {
        parameter("days", 1, "1", "integer").addExtension(Extensions.BOUNDS, bounds);
        OperationCodec<Days> codec = OperationCodec.request(definition, Days.class);
        try {
            return "read " + codec.read(codec.write(new Days(days)));
        } catch (ProblemException outOfBounds) {
            return outOfBounds.describe();
        } finally {
            definition.getParameter().clear();
        }
    }

    @Test
    @DisplayName("disagrees; bounds with one end and without unit do agree")
    void halfOpenBounds() {
        Range fromOne = new Range().setLow(new Quantity(1).setCode("d"));
        Range toNine = new Range().setHigh(new Quantity(9).setUnit("days"));
        Range oneToNine = new Range().setLow(new Quantity(1)).setHigh(new Quantity(9).setCode("1"));

        assertThat(faultOf(fromOne, 0)).isEqualTo("days: 0 is less than 1 d");
        assertThat(faultOf(fromOne, 1)).isEqualTo("read Days[days=1]");
        assertThat(faultOf(toNine, 10)).isEqualTo("days: 10 is more than 9 days");
        assertThat(faultOf(oneToNine, 10)).isEqualTo("days: 10 is not between 1 and 9");
    }

    @Test
    @DisplayName("is written with nothing for a required parameter")
    void writeNothing() {
        parameter("weight", 1, "*", "decimal");
        OperationCodec<Weights> codec = OperationCodec.request(definition, Weights.class);

        assertThatThrownBy(() -> codec.write(new Weights(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight: 0 values");
    }
}
