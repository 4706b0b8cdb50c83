CodeSystem: MozambiqueOpenmrs
Id: mozambique-openmrs
Title: "OpenMRS codes of Mozambique in use"
Description: "The codes of the OpenMRS dictionary of Mozambique for models of differentiated service delivery. It has no published URL: this one stands in for it."
* insert Part
* #23724 "Community ART support group (GAAC)" "Grupo de apoio à adesão comunitária."
* #23725 "Family approach (AF)" "Abordagem familiar."
* #23726 "Adherence club (CA)" "Clube de adesão."
