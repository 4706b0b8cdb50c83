package org.artgroups.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.artgroups.fhir.Coded;
import org.artgroups.fhir.generated.AbsenceReason;
import org.artgroups.fhir.generated.Advice;
import org.artgroups.fhir.generated.Attendance;
import org.artgroups.fhir.generated.CountKind;
import org.artgroups.fhir.generated.EligibilityOutcome;
import org.artgroups.fhir.generated.LeavingReason;
import org.artgroups.fhir.generated.ModelFamily;
import org.artgroups.fhir.generated.ReferralOutcome;
import org.artgroups.fhir.generated.ReferralReason;
import org.artgroups.fhir.generated.SpecimenStatus;
import org.artgroups.fhir.generated.SpecimenType;
import org.artgroups.fhir.generated.Symptom;
import org.artgroups.fhir.generated.TracingMeans;
import org.artgroups.fhir.generated.TracingOutcome;
import org.artgroups.fhir.generated.TracingStatus;
import org.artgroups.fhir.generated.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY =
            Pattern.compile("#\\{([a-z][a-z0-9.-]*)[(}]|#messages\\.msg\\('([a-z.-]+[a-z])'");

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("pages").resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    record Said(String prefix, Coded code) {}

    static Stream<Said> codesThatPagesShow() {
        return Stream.of(
                        said("attendance", Attendance.values()),
                        said("timeline.visit", Attendance.values()),
                        said("referral-reason", ReferralReason.values()),
                        said("referral-outcome", ReferralOutcome.values()),
                        said("leaving-reason", LeavingReason.values()),
                        said("specimen", SpecimenType.values()),
                        said("family", ModelFamily.values()),
                        said("outcome", EligibilityOutcome.values()),
                        said("verdict", Verdict.values()),
                        said("exit", Verdict.values()),
                        said("absence-reason", AbsenceReason.values()),
                        said("symptom", Symptom.values()),
                        said("specimen-status", SpecimenStatus.values()),
                        said("count", CountKind.values()),
                        said("tracing-status", TracingStatus.values()),
                        said("tracing-means", TracingMeans.values()),
                        said("tracing-outcome", TracingOutcome.values()),
                        said("due", Advice.values()),
                        said("advice", Advice.values()))
                .flatMap(List::stream);
    }

    private static List<Said> said(String prefix, Coded... codes) {
        return Stream.of(codes).map(code -> new Said(prefix, code)).toList();
    }

    @ParameterizedTest
    @MethodSource("codesThatPagesShow")
    void everyCodeThatAPageShowsHasPlainWordsInBothLanguages(Said said) throws IOException {
        String key = said.prefix() + "." + said.code().code();
        assertThat(words("messages.properties")).containsKey(key);
        assertThat(words("messages_pt.properties")).containsKey(key);
    }

    @Test
    void whatIsSaidInEnglishIsSaidInPortuguese() throws IOException {
        assertThat(new TreeSet<>(words("messages_pt.properties").keySet()))
                .isEqualTo(new TreeSet<>(words("messages.properties").keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_pt.properties"})
    void aWordThatTakesAValueWritesItsApostrophesTwice(String file) throws IOException {
        assertThat(words(file).entrySet()).isNotEmpty().allSatisfy(entry -> assertThat(String.valueOf(entry.getValue()))
                .as(String.valueOf(entry.getKey()))
                .isNotBlank()
                .doesNotMatch("(?s).*\\{\\d.*[^']'[^'].*")
                .doesNotMatch("(?s).*[^']'[^'].*\\{\\d.*"));
    }

    @Test
    void noPageAsksForAWordThatIsNotThere() throws IOException {
        Properties words = words("messages.properties");
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            List<Path> files =
                    templates.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(files).hasSizeGreaterThan(5);
            for (Path file : files) {
                assertThat(KEY.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .results()
                                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)))
                        .as(file.toString())
                        .allSatisfy(key -> assertThat(words).containsKey(key));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "pt-MZ,en;q=0.5", "fr,pt-BR;q=0.9", "sw,pt;q=0.8,en;q=0.2"})
    void aBrowserThatAsksForPortugueseGetsIt(String accepted) {
        assertThat(HtmlConfig.spoken(accepted)).isEqualTo(Locale.forLanguageTag("pt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-ZA", "fr", "*", "not a language!"})
    void anyOtherGetsEnglish(String accepted) {
        assertThat(HtmlConfig.spoken(accepted)).isEqualTo(Locale.ENGLISH);
    }
}
