Invariant: art-criterion
Description: "Every criterion has an id, a title, its own words, one FHIRPath condition and a citation."
Severity: #error
Expression: "action.where(code.coding.where(code = 'eligibility' or code = 'exit').exists()).action.all(id.exists() and title.exists() and textEquivalent.exists() and condition.count() = 1 and condition.expression.language.first() = 'text/fhirpath' and condition.expression.expression.exists() and documentation.where(type = 'citation' and citation.exists()).exists())"
