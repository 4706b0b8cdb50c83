package org.artgroups.bench.validators;

import java.nio.charset.StandardCharsets;
import org.artgroups.validate.Finding.Severity;
import org.artgroups.validate.Format;
import org.artgroups.validate.GuideValidator;

/** What the command of the guide uses. */
final class GuideUnderTest implements ValidatorUnderTest {

    private final GuideValidator validator = new GuideValidator(1);

    @Override
    public long errors(String json) {
        return validator.validate(json.getBytes(StandardCharsets.UTF_8), Format.JSON).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
