ValueSet: Cd4UnitValues
Id: cd4-unit
Title: "Units of a CD4 count"
Description: "Units in UCUM for cells per microlitre."
* insert Terminology
* $UCUM#{cells}/uL "cells per microlitre"
* $UCUM#/uL "per microlitre"
* $UCUM#10*6/L "million per litre"
