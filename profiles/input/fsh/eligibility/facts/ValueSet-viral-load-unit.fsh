ValueSet: ViralLoadUnitValues
Id: viral-load-unit
Title: "Units of a viral load"
Description: "Units in UCUM for copies of virus per millilitre."
* insert Terminology
* $UCUM#{copies}/mL "copies per millilitre"
* $UCUM#1/mL "per millilitre"
