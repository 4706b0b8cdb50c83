ValueSet: ViralLoadResultValues
Id: viral-load-result
Title: "HIV viral load, in copies or as a logarithm"
Description: "Codes of Observations whose value is an HIV viral load: in copies/mL, or the log10 of it."
* insert Terminology
* include codes from valueset ViralLoadValues
* include codes from valueset ViralLoadLogValues
