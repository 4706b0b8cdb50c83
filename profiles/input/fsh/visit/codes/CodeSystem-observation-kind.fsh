CodeSystem: ObservationKind
Id: observation-kind
Title: "Kind of observation"
Description: "Observations that no public code system names as we mean them."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* #symptom-screen "Symptom screen" "The brief symptom screen of a refill visit; a component for each symptom."
* #missed-doses "Missed doses" "Doses of antiretroviral medicine missed since the last visit, as the member tells it."
* #adherence "Adherence" "How well the client takes antiretroviral medicines: a code of code system adherence."
* #status-disclosed "HIV status disclosed" "Whether the client, a child or adolescent mostly, has been told that they live with HIV: true or false."
* #eligibility-override "Eligibility overridden" "A clinician's decision that a client may (true) or may not (false) join groups of a delivery model whatever its rules say."
