ValueSet: ViralLoadValues
Id: viral-load
Title: "HIV viral load"
Description: "Codes of Observations whose value is an HIV viral load in copies/mL."
* insert Terminology
* $LOINC#20447-9 "HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* $LOINC#25836-8 "HIV 1 RNA [#/volume] (viral load) in Specimen by NAA with probe detection"
* $SCT#315124004 "HIV viral load"
