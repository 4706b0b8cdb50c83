package org.artgroups.server.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of registers.
 *
 * @param results whether a register and the page of a group show results, such as the latest viral load
 */
@Validated
@ConfigurationProperties("artgroups.register")
public record RegisterSettings(@DefaultValue("false") boolean results) {}
