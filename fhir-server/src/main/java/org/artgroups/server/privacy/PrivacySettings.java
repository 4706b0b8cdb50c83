package org.artgroups.server.privacy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of what is kept from members of a group.
 *
 * @param wholeRoster whether an answer about one client shows the other members of their groups
 */
@Validated
@ConfigurationProperties("artgroups.privacy")
public record PrivacySettings(@DefaultValue("false") boolean wholeRoster) {}
