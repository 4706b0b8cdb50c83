package org.artgroups.server.platform.start;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes the facility's time zone that of the whole process, before anything asks what day it is: a day then ends where the
 * facility is, in Java, in FHIR and in the sessions of the database, wherever the server stands.
 */
public final class FacilityTimeZone implements EnvironmentPostProcessor {

    /** The setting; empty for the machine's own. */
    static final String SETTING = "artgroups.time-zone";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String name = environment.getProperty(SETTING, "");
        if (name.isBlank()) {
            return;
        }
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(name)));
        } catch (DateTimeException e) {
            throw new StartFailureException(
                    SETTING + ": '" + name + "' is no time zone",
                    "Name it as the tz database does, for example Africa/Lusaka.",
                    e);
        }
    }
}
