package org.artgroups.fhir.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.artgroups.fhir.visit.GroupVisitRequest.Refill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number in a table")
class WrittenNumberTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1,080 tablets | 1080 tablets or 1.08 tablets",
                "1.080 tablets | 1080 tablets or 1.08 tablets",
                "1,000 | 1000 or 1",
                "12.500 ml | 12500 ml or 12.5 ml"
            })
    @DisplayName("that can be two is refused with both, of a quantity and of what is owed")
    void ofTwoMinds(String written, String both) {
        for (String column : new String[] {"quantity", "owed"}) {
            assertThat(new FilledTable().ana(column, written).wrong())
                    .containsExactly("member[0].refill[0]." + column + ": line 9, " + column + ": '" + written
                            + "' can be two numbers: write " + both);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 080 tablets",
                "1\u00A0080 tablets",
                "2x30 tablets",
                "2 x 30",
                "60 + 30 tablets",
                "3/4 bottle",
                "60-90 tablets",
                "60 tablets and a half",
                "½ bottle",
                "1½ bottles",
                "1'080",
                "6O",
                "6O tablets",
                "1e3",
                "-30",
                "tablets",
                "two",
                "1,080,000 tablets",
                "60 tablets 30 days",
                "٦٠",
                "60 (30+30) tablets",
                "1l"
            })
    @DisplayName("with more than one number and one word in its cell is refused")
    void notOneNumber(String written) {
        assertThat(new FilledTable().ana("quantity", written).wrong())
                .singleElement()
                .asString()
                .startsWith("member[0].refill[0].quantity: line 9, quantity: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 tablets | 60 | tablets",
                "60tablets | 60 | tablets",
                "0,500 bottle | 0.500 | bottle",
                "1,5 bottles | 1.5 | bottles",
                "1234.500 ml | 1234.500 | ml",
                "60 comprimés | 60 | comprimés",
                "60 [film-coated tablets] | 60 | film-coated tablets"
            })
    @DisplayName("with one word or none behind it is taken as it stands")
    void amounts(String written, BigDecimal value, String unit) {
        Refill refill =
                new FilledTable().ana("quantity", written).ana().refills().get(0);

        assertThat(requireNonNull(refill.quantity()).getValue()).isEqualByComparingTo(value);
        assertThat(refill.quantity().getUnit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"1,tablets", "1.125,ml", "1080,tablets", "60,film-coated tablets", "0.5,10 ml bottle", "2,x", "60,[tbl]"
    })
    @DisplayName("that the register writes is read back as it was")
    void writtenAndRead(BigDecimal value, String unit) throws UnreadableCellException {
        String written = WrittenNumber.written(value, unit);

        assertThat(WrittenNumber.amount(written).getValue()).isEqualByComparingTo(value);
        assertThat(WrittenNumber.amount(written).getUnit())
                .isEqualTo(unit.replace('[', '(').replace(']', ')'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,000", "1.000", "2 months", "60 tablets", "8 weeks", "60,5", "30+30", "60 d d"})
    @DisplayName("of days is whole, and of nothing but days")
    void days(String written) {
        assertThat(new FilledTable().ana("days", written).wrong())
                .anyMatch(fault -> fault.startsWith("member[0].refill[0].daysSupply: line 9, days: "));
    }

    @ParameterizedTest
    @CsvSource({"60,60", "60 days,60", "60d,60", "060,60"})
    @DisplayName("of days may say so")
    void daysWithUnit(String written, int days) {
        assertThat(new FilledTable().ana("days", written).ana().refills().get(0).daysSupply())
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "61.500", "61 500", "62 lb", "about 60", "60/61"})
    @DisplayName("of kilograms is one number of kilograms")
    void weight(String written) {
        assertThat(new FilledTable().ana("weight", written).wrong())
                .singleElement()
                .asString()
                .startsWith("member[0].weight: line 9, weight: ");
    }

    @Test
    @DisplayName("typed into a field is FHIR's, or comes back to be refused; one that can be two is refused at once")
    void plain() throws UnreadableCellException {
        assertThat(WrittenNumber.plain(" 61,5 ")).isEqualTo("61.5");
        assertThat(WrittenNumber.plain("a lot")).isEqualTo("a lot");
        assertThat(WrittenNumber.plain("")).isEmpty();
        assertThatThrownBy(() -> WrittenNumber.plain("1.080")).isInstanceOf(UnreadableCellException.class);
    }
}
