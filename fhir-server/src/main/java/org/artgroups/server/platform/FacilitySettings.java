package org.artgroups.server.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the facility, or of the country, that the server is for.
 *
 * @param timeZone where days end, as the tz database names it (Africa/Lusaka); that of the machine where it is empty
 * @param example whether the two invented groups are loaded at the start
 */
@Validated
@ConfigurationProperties("artgroups")
record FacilitySettings(@DefaultValue("") String timeZone, @DefaultValue("false") boolean example) {}
