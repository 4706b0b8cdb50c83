package org.artgroups.decisions.model;

import org.artgroups.decisions.model.RuleLanguage.Rule;

/**
 * One condition of a model.
 *
 * @param code within the model
 * @param text in words
 * @param rule over facts and the model's parameters
 * @param citation who says so
 */
public record Criterion(String code, String text, Rule rule, String citation) {}
