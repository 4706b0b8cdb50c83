ValueSet: ViralLoadLogValues
Id: viral-load-log
Title: "HIV viral load, log10"
Description: "Codes of Observations whose value is the log10 of an HIV viral load in copies/mL."
* insert Terminology
* $LOINC#29541-0 "HIV 1 RNA [Log #/volume] (viral load) in Serum or Plasma by NAA with probe detection"
* $LOINC#25841-8 "HIV 1 RNA [Log #/volume] (viral load) in Specimen by NAA with probe detection"
