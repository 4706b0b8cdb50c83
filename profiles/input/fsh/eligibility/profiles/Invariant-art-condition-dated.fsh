Invariant: art-condition-dated
Description: "A diagnosis says since when: its onset, or at least when it was recorded. One without any date counts as having always been there."
Severity: #warning
Expression: "onset.exists() or recordedDate.exists()"
