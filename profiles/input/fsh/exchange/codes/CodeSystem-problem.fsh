CodeSystem: Problem
Id: problem
Title: "Problem"
Description: "Why a request was not carried out: one code for each thing a sender can put right."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #httpStatus
* ^property[=].type = #integer
* ^property[=].description = "HTTP status of the answer."
* ^property[+].code = #issue
* ^property[=].type = #string
* ^property[=].description = "Issue type of the OperationOutcome, a code of http://hl7.org/fhir/issue-type."
* #malformed "Malformed" "The body is not a Parameters resource in JSON or XML."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "structure"
* #unknown-parameter "Unknown parameter" "The operation has no parameter, or the parameter no part, of this name."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "structure"
* #required "Required" "A parameter that must be there is missing or empty."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "required"
* #too-many "Too many" "A parameter is there more often than it may be."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "structure"
* #wrong-type "Wrong type" "The value of a parameter is of another type than the operation defines."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "structure"
* #bad-code "Code not allowed" "A code is not in the value set that the parameter is bound to."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "code-invalid"
* #out-of-bounds "Out of bounds" "A number is below or above what the operation defines."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "value"
* #bad-value "Bad value" "A value is of the right type and still cannot be read: not a date, not a reference, a blank string."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "value"
* #unknown-group "Unknown group" "There is no Group with this id."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #unknown-facility "Unknown facility" "There is no Organization with this id."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #unknown-client "Unknown client" "A reference or identifier in the request fits no client, or more than one."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #client-mismatch "Client mismatch" "The name or the identifier beside a client is not one of that client: a column of a table may have been sorted without the others."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #medicine-mismatch "Medicine mismatch" "The name beside the code of a medicine is that of another one."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #unknown-patient "Unknown patient" "There is no Patient with this id."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #unknown-model "Unknown delivery model" "There is no delivery model with this canonical URL and version."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #group-without-model "Group without model" "The Group names no delivery model."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #not-in-group "Not in the group" "The client is not a member of the Group on the day."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #client-twice "Client twice" "The same client is in the session more than once."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "duplicate"
* #date-in-future "Date in the future" "What is to be recorded is dated later than now."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #end-before-start "End before start" "The session ends before it starts."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #next-visit-not-after "Next visit not after" "The date of the next session is not after the day of this one."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #collector-not-in-group "Collector not in the group" "The collector is not a member of the Group on the day of the session."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #collector-missing "Collector missing" "A member was collected for, and the session names no collector."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #collector-not-allowed "Collector not allowed" "The delivery model has no collectors."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #buddy-not-allowed "Buddy not allowed" "The delivery model does not let a buddy collect."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #buddy-missing "Buddy missing" "A buddy came for the member, and the request does not say who."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "required"
* #refill-when-absent "Refill when absent" "Medicines were handed out to a member who was absent."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #absence-reason-without-absence "Absence reason without absence" "A reason for absence is given for a member who was not absent."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #picked-up-not-late "Picked up, not late" "A time of picking up is given for a member who was not late."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #picked-up-before-session "Picked up before the session" "A member who was late came before the session."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #screen-not-done "Screen not done" "A screen that was not done is told to have found something."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #unknown-referral "Unknown referral" "There is no referral of the client with this id."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #partial-correction "Partial correction" "A correction replaces the session as a whole: it is all or nothing."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #results-not-told "Results not told" "The server is not set up to tell results of tests in a register or list."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 403
  * ^property[+].code = #issue
  * ^property[=].valueString = "forbidden"
* #group-dissolved "Group dissolved" "The Group is not active any more."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #already-member "Already a member" "The client is, or was, a member of the Group on that day or after it."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "duplicate"
* #in-other-group "In another group" "The client is a member of another Group on that day or after it."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #group-full "Group full" "The Group has as many members as it can take."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #not-eligible "Not eligible" "A criterion of the delivery model is not met, or not known to be met, and nobody overrides it."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #client-deceased "Client deceased" "The client has died."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #unknown-destination "Unknown destination" "The Group to transfer to is not known."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #same-group "Same group" "The Group to transfer to is the one the client is in."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #leaving-before-joining "Leaving before joining" "The last day of the membership would be before its first."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #already-left "Already left" "The membership ended on another day, or for another reason."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #session-on-record "Session on record" "A session that is on record tells of the member whose membership is to be taken back."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #unknown-task "Unknown task" "There is no Task with this id."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #not-tracing "Not tracing" "The Task does not trace a client."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #tracing-ended "Tracing ended" "Tracing of the client has come to an end already."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #members-lost "Members lost" "An update of a Group would lose or alter memberships on record, and does not say which version it was made from."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 409
  * ^property[+].code = #issue
  * ^property[=].valueString = "conflict"
* #session-conflict "Session conflict" "A session with this identifier is on record with other content."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 409
  * ^property[+].code = #issue
  * ^property[=].valueString = "conflict"
* #edit-conflict "Edit conflict" "Somebody else changed the same record in the same moment."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 409
  * ^property[+].code = #issue
  * ^property[=].valueString = "conflict"
* #unexpected "Unexpected" "The server failed; the request may be sent again."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 500
  * ^property[+].code = #issue
  * ^property[=].valueString = "exception"
* #not-supported "Not supported" "The server does not do this."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 400
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-supported"
* #media-type "Media type not taken" "The operation takes no body of this media type."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 415
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-supported"
* #too-busy "Too busy" "So much is being asked already that this has to wait; the same request will do later."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 429
  * ^property[+].code = #issue
  * ^property[=].valueString = "throttled"
* #unknown-job "Unknown job" "There is no answer to fetch at this address."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #redacted "Redacted" "The resource was told with something taken out (security label REDACTED), and storing it like that would lose it."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "business-rule"
* #too-large "Too large" "The request is larger, nested deeper, or has more parameters than the server takes."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 413
  * ^property[+].code = #issue
  * ^property[=].valueString = "too-long"
* #too-slow "Too slow" "The body of the request did not arrive in the time there is for it."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 408
  * ^property[+].code = #issue
  * ^property[=].valueString = "timeout"
* #wrong-host "Wrong host" "The request names a host that this server does not answer for."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 421
  * ^property[+].code = #issue
  * ^property[=].valueString = "security"
* #active-content "Active content" "A narrative holds a script, a form, or a link that runs something."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "security"
* #read-only "Read only" "The resource is one of the server's own definitions, which only an administrator changes."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 403
  * ^property[+].code = #issue
  * ^property[=].valueString = "forbidden"
* #not-signed-in "Not signed in" "The request carries no valid token, and there is no session of somebody who signed in."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 401
  * ^property[+].code = #issue
  * ^property[=].valueString = "login"
* #not-allowed "Not allowed" "The caller's role or scopes do not allow this."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 403
  * ^property[+].code = #issue
  * ^property[=].valueString = "forbidden"
* #unknown-resource "Unknown resource" "There is no such resource, or none that the caller may see."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 404
  * ^property[+].code = #issue
  * ^property[=].valueString = "not-found"
* #too-costly "Too costly" "The answer was not found in the time there is for one question; ask for less at once."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 422
  * ^property[+].code = #issue
  * ^property[=].valueString = "too-costly"
* #unavailable "Unavailable" "The server cannot answer at present, as its database is away or it is being stopped; the same request will do later."
  * ^property[+].code = #httpStatus
  * ^property[=].valueInteger = 503
  * ^property[+].code = #issue
  * ^property[=].valueString = "transient"
