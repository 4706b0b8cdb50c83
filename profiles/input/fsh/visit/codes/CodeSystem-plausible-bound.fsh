CodeSystem: PlausibleBound
Id: plausible-bound
Title: "Plausible bound"
Description: "Bounds within which what is recorded is taken without a question: both are allowed. What is outside is recorded and asked about."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #low
* ^property[=].type = #string
* ^property[=].description = "Least plausible value, a decimal number."
* ^property[+].code = #high
* ^property[=].type = #string
* ^property[=].description = "Greatest plausible value, a decimal number."
* ^property[+].code = #unit
* ^property[=].type = #string
* ^property[=].description = "Unit of both, a code of UCUM."
* ^property[+].code = #fromAge
* ^property[=].type = #integer
* ^property[=].description = "Least age in completed years at which the bound holds."
* ^property[+].code = #toAge
* ^property[=].type = #integer
* ^property[=].description = "Greatest age in completed years at which the bound holds."
* #tablets-a-day "Tablets a day" "How many tablets of a medicine are taken in a day, whichever it is. General knowledge, not confirmed."
* #tablets-a-day insert Bound(0.45, 12, {tbl}/d)
* #one-tablet-a-day "One tablet a day" "How many tablets are taken in a day of a medicine of which one is: packs of 30 for months of 28 days included. General knowledge, not confirmed."
* #one-tablet-a-day insert Bound(0.85, 1.2, {tbl}/d)
* #days-beyond-model "Days beyond the model" "For how many days more than a refill of the delivery model lasts medicines may be handed out: four weeks, as over a holiday. General knowledge, not confirmed."
* #days-beyond-model insert Bound(0, 28, d)
* #overlap "Overlap" "Of how many days a client may still have a medicine when it is handed out again, where the delivery model does not say. General knowledge, not confirmed."
* #overlap insert Bound(0, 28, d)
* #weight-infant "Weight, to 4 years" "Body weight of a child of up to 4 years. General knowledge, not confirmed."
* #weight-infant insert Bound(1.5, 30, kg)
* #weight-infant insert Ages(0, 4)
* #weight-child "Weight, 5 to 9 years" "Body weight of a child of 5 to 9 years. General knowledge, not confirmed."
* #weight-child insert Bound(9, 60, kg)
* #weight-child insert Ages(5, 9)
* #weight-adolescent "Weight, 10 to 17 years" "Body weight of an adolescent. General knowledge, not confirmed."
* #weight-adolescent insert Bound(15, 130, kg)
* #weight-adolescent insert Ages(10, 17)
* #weight-adult "Weight, from 18 years" "Body weight of an adult. General knowledge, not confirmed."
* #weight-adult insert Bound(30, 200, kg)
* #weight-adult insert Ages(18, 130)
* #weight-change-child "Change of weight, to 17 years" "By how much, in percent of the last one, the body weight of somebody who may still grow differs from it. General knowledge, not confirmed."
* #weight-change-child insert Bound(-15, 60, %)
* #weight-change-child insert Ages(0, 17)
* #weight-change-adult "Change of weight, from 18 years" "By how much, in percent of the last one, the body weight of an adult differs from it. General knowledge, not confirmed."
* #weight-change-adult insert Bound(-15, 25, %)
* #weight-change-adult insert Ages(18, 130)
* #pregnancy-age "Age in pregnancy" "Age of a client who is pregnant. General knowledge, not confirmed."
* #pregnancy-age insert Bound(10, 55, a)
* #viral-load "Viral load" "Viral load that is suppressed where the delivery model has no rule of its own: below 1000 copies/mL. WHO, consolidated guidelines of 2016."
* #viral-load insert Bound(0, 999.999, {copies}/mL)
