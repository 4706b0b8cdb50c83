ValueSet: FactValues
Id: fact
Title: "Fact"
Description: "Every code of the code system of the same name: what a rule of a delivery model may ask of a client, as of a day. Each code is the name a FHIRPath rule uses: #age is %age. The vocabulary is closed: a rule that names anything else is refused."
* insert Terminology
* include codes from system Fact
