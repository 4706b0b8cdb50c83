CodeSystem: Ciel
Id: ciel
Title: "CIEL codes in use"
Description: "The codes of the CIEL dictionary that the concept maps have, so that they can be checked where CIEL itself is not at hand. Names are ours where the dictionary's are not known."
* insert Fragment
* ^supplements = $CIEL
* ^copyright = "CIEL is the dictionary of the Columbia International eHealth Laboratory, available through Open Concept Lab (openconceptlab.org) under its own terms."
* #856 "HIV viral load" "HIV viral load."
* #5497 "CD4 count" "CD4 count."
* #730 "CD4 %" "CD4 %."
* #1305 "HIV viral load, qualitative" "HIV viral load, qualitative."
* #1302 "Not detected" "Not detected."
* #164942 "Standard care" "Standard care."
* #164943 "Fast track" "Fast track."
* #164944 "Community ART distribution, led by a health care worker" "Community ART distribution, led by a health care worker."
* #1555 "Community ART group led by a health care worker (HCAG)" "Community ART group led by a health care worker (HCAG)."
* #166443 "Facility ART group led by a health care worker (HFAG)" "Facility ART group led by a health care worker (HFAG)."
* #164946 "Facility ART distribution group" "Facility ART distribution group."
* #164945 "Community ART group led by a peer" "Community ART group led by a peer."
* #166444 "Facility ART group led by a peer (PFAG)" "Facility ART group led by a peer (PFAG)."
* #164947 "Differentiated care model" "Differentiated care model."
* #165287 "Question used by mistake for the differentiated care model" "Question used by mistake for the differentiated care model: what CIEL calls it is not known here."
* #166448 "ART distribution group" "ART distribution group."
