package org.artgroups.server.views;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the flat tables.
 *
 * @param rebuild whether this start makes all of them anew from what is stored
 */
@Validated
@ConfigurationProperties("artgroups.views")
record ViewsSettings(@DefaultValue("false") boolean rebuild) {}
