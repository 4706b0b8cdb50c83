ValueSet: StatusDisclosureValues
Id: status-disclosure
Title: "Observation of knowing the HIV status"
Description: "Codes of Observations that say whether a client knows that they live with HIV."
* insert Terminology
* ObservationKind#status-disclosed "HIV status disclosed"
