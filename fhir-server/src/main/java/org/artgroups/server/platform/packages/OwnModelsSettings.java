package org.artgroups.server.platform.packages;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the delivery models.
 *
 * @param directory folder of the operator's own models, a PlanDefinition in each *.json; none where it is empty
 * @param parameters thresholds that this deployment sets, by the model's key and the parameter's name:
 *     artgroups.models.parameters.zambia-cag.pregnantWomenExcluded=false
 */
@Validated
@ConfigurationProperties("artgroups.models")
public record OwnModelsSettings(
        // not a Path: Spring would look for it within the web application
        @DefaultValue("") String directory, @DefaultValue Map<String, Map<String, String>> parameters) {}
