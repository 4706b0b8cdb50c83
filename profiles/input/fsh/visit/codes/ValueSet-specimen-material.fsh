ValueSet: SpecimenMaterialValues
Id: specimen-material
Title: "Material of a specimen"
Description: "What was drawn for a viral load or a CD4 count: blood, plasma, serum, a dried blood spot."
* insert Terminology
* $SCT#119297000 "Blood specimen"
* $SCT#119361006 "Plasma specimen"
* $SCT#119364003 "Serum specimen"
* $SCT#440500007 "Dried blood spot specimen"
