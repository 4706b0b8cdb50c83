Invariant: art-viral-load-unit
Description: "A viral load has a unit, per millilitre, in UCUM; only under a code of logarithms may it be left out."
Severity: #error
Expression: "(code.exists() and code.matches('^[^/]*/m[lL]$')) or (code.empty() and %resource.code.coding.where(system = 'http://loinc.org' and (code = '29541-0' or code = '25841-8')).exists())"
