Instance: KnownCodes
InstanceOf: ConceptMap
Usage: #definition
Title: "Codes that are read"
Description: "What codes of public and national code systems mean to the rules, beside those that value sets list. In ICD-10, ICD-10-CM, ICD-11 and ATC a code stands for all codes below it that are not listed themselves."
* id = "known-codes"
* insert Definition(KnownCodes)
* title = "Codes that are read"
* description = "What codes of public and national code systems mean to the rules, beside those that value sets list. In ICD-10, ICD-10-CM, ICD-11 and ATC a code stands for all codes below it that are not listed themselves."
* group[+]
  * source = $LOINC
  * target = Canonical(Meaning)
  * element[+]
    * code = #70241-5
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #48511-0
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #41515-8
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #59419-2
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #21333-0
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #21008-8
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #104781-0
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #41514-1
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #41516-6
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #48510-2
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #48552-4
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #51780-5
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #29539-4
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #104762-0
    * target[+]
      * code = #viral-load-log
      * equivalence = #wider
  * element[+]
    * code = #62469-2
    * target[+]
      * code = #viral-load-units
      * equivalence = #wider
  * element[+]
    * code = #10351-5
    * target[+]
      * code = #viral-load-units
      * equivalence = #wider
  * element[+]
    * code = #23876-6
    * target[+]
      * code = #viral-load-units
      * equivalence = #wider
  * element[+]
    * code = #24013-5
    * target[+]
      * code = #viral-load-units
      * equivalence = #wider
  * element[+]
    * code = #69354-9
    * target[+]
      * code = #viral-load-units
      * equivalence = #wider
  * element[+]
    * code = #32515-9
    * target[+]
      * code = #cd4-count
      * equivalence = #wider
  * element[+]
    * code = #2106-3
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #2118-8
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #80384-1
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #11884-4
    * target[+]
      * code = #gestational-age
      * equivalence = #wider
  * element[+]
    * code = #11885-1
    * target[+]
      * code = #gestational-age
      * equivalence = #wider
  * element[+]
    * code = #18185-9
    * target[+]
      * code = #gestational-age
      * equivalence = #wider
  * element[+]
    * code = #49051-6
    * target[+]
      * code = #gestational-age
      * equivalence = #wider
  * element[+]
    * code = #21198-7
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #19080-1
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #11778-8
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #11779-6
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #11780-6
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #11781-4
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #57064-8
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #96385-0
    * target[+]
      * code = #adherence-observation
      * equivalence = #wider
  * element[+]
    * code = #45241-7
    * target[+]
      * code = #tuberculosis-status
      * equivalence = #wider
  * element[+]
    * code = #45242-5
    * target[+]
      * code = #tuberculosis-status
      * equivalence = #wider
  * element[+]
    * code = #71373-5
    * target[+]
      * code = #tuberculosis-test
      * equivalence = #wider
  * element[+]
    * code = #38379-4
    * target[+]
      * code = #tuberculosis-test
      * equivalence = #wider
  * element[+]
    * code = #85362-2
    * target[+]
      * code = #tuberculosis-test
      * equivalence = #wider
  * element[+]
    * code = #45260-7
    * target[+]
      * code = #regimen-observation
      * equivalence = #wider
  * element[+]
    * code = #LA32-8
    * target[+]
      * code = #no-answer
      * equivalence = #wider
  * element[+]
    * code = #LA4489-6
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #LA11884-6
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #LA12688-0
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #LA26683-5
    * target[+]
      * code = #not-pregnant-answer
      * equivalence = #wider
  * element[+]
    * code = #LA6576-8
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
  * element[+]
    * code = #LA11882-0
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
    * target[+]
      * code = #detected
      * equivalence = #wider
  * element[+]
    * code = #LA6577-6
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
  * element[+]
    * code = #LA11883-8
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
  * element[+]
    * code = #85354-9
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #8480-6
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #8462-4
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #8867-4
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #8310-5
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #9279-1
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #2708-6
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #59408-5
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #8302-2
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #39156-5
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #56072-2
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #718-7
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #2160-0
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #85658-3
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1742-6
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1920-8
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #6690-2
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #777-3
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #2345-7
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #72166-2
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #82589-3
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #45404-1
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
* group[+]
  * source = $SCT
  * target = Canonical(Meaning)
  * element[+]
    * code = #398579006
    * target[+]
      * code = #viral-load
      * equivalence = #wider
  * element[+]
    * code = #250421003
    * target[+]
      * code = #pregnancy-status
      * equivalence = #wider
  * element[+]
    * code = #250423000
    * target[+]
      * code = #pregnant-answer
      * equivalence = #wider
  * element[+]
    * code = #60001007
    * target[+]
      * code = #not-pregnant-answer
      * equivalence = #wider
  * element[+]
    * code = #250425007
    * target[+]
      * code = #not-pregnant-answer
      * equivalence = #wider
  * element[+]
    * code = #77386006
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #72892002
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #373067005
    * target[+]
      * code = #no-answer
      * equivalence = #wider
  * element[+]
    * code = #261665006
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #373068000
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #82334004
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #10828004
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
  * element[+]
    * code = #260373001
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
    * target[+]
      * code = #detected
      * equivalence = #wider
  * element[+]
    * code = #52101004
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
    * target[+]
      * code = #yes-answer
      * equivalence = #wider
  * element[+]
    * code = #260385009
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
  * element[+]
    * code = #260415000
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
  * element[+]
    * code = #2667000
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
    * target[+]
      * code = #no-answer
      * equivalence = #wider
  * element[+]
    * code = #700272008
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #427099000
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #47604008
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #58437007
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #423709000
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #11999007
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #86406008
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #40780007
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #91948008
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #165816005
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #14679004
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #184099003
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #44054006
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #46635009
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #59621000
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #13645005
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #58214004
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #61977001
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #42343007
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #53741008
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #35489007
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #13746004
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #363346000
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #363354003
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #19943007
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #128302006
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #90708001
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #230690007
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #49436004
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #49601007
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #171121004
    * target[+]
      * code = #prevention
      * equivalence = #wider
  * element[+]
    * code = #170464005
    * target[+]
      * code = #prevention
      * equivalence = #wider
* group[+]
  * source = $ICD10
  * target = Canonical(Meaning)
  * element[+]
    * code = #A15
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A16
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A17
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A18
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A19
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #B20.0
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #Z33
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z34
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z35
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z36
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O00
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O01
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O02
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O03
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O04
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O05
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O06
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O07
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O08
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O09
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O10
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O11
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O12
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O13
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O14
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O15
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O16
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O17
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O18
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O19
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O20
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O21
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O22
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O23
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O24
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O25
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O26
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O27
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O28
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O29
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O30
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O31
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O32
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O33
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O34
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O35
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O36
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O37
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O38
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O39
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O40
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O41
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O42
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O43
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O44
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O45
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O46
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O47
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O48
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O49
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O50
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O51
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O52
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O53
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O54
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O55
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O56
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O57
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O58
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O59
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O60
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O61
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O62
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O63
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O64
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O65
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O66
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O67
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O68
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O69
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O70
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O71
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O72
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O73
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O74
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O75
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O76
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O77
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O78
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O79
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O94
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O95
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O96
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O97
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O98
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O99
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #B18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #B21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C16
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C29
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C49
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C52
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C53
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C54
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C55
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C56
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C57
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C58
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C59
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C62
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C63
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C64
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C65
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C72
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C75
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C76
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C77
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C78
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C79
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C83
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C84
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C85
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C86
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C87
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C88
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C89
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C90
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C91
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C92
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C93
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C94
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C95
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C96
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C97
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D57
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F16
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F29
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G83
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I49
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I52
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I62
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I63
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I64
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I65
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J84
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J96
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K72
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K75
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K76
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L93
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #A00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.0
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.2
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.3
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
* group[+]
  * source = $ICD10CM
  * target = Canonical(Meaning)
  * element[+]
    * code = #A15
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A16
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A17
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A18
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #A19
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #B20.0
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #Z33
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z34
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z35
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z36
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O00
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O01
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O02
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O03
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O04
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O05
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O06
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O07
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O08
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O09
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O10
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O11
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O12
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O13
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O14
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O15
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O16
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O17
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O18
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O19
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O20
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O21
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O22
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O23
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O24
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O25
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O26
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O27
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O28
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O29
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O30
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O31
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O32
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O33
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O34
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O35
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O36
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O37
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O38
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O39
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O40
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O41
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O42
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O43
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O44
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O45
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O46
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O47
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O48
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O49
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O50
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O51
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O52
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O53
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O54
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O55
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O56
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O57
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O58
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O59
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O60
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O61
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O62
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O63
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O64
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O65
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O66
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O67
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O68
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O69
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O70
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O71
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O72
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O73
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O74
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O75
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O76
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O77
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O78
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O79
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O94
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O95
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O96
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O97
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O98
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #O99
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #B18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #B21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C16
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C29
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C49
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C52
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C53
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C54
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C55
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C56
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C57
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C58
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C59
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C62
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C63
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C64
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C65
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C72
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C75
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C76
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C77
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C78
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C79
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C83
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C84
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C85
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C86
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C87
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C88
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C89
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C90
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C91
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C92
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C93
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C94
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C95
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C96
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #C97
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D57
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #D69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F16
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F29
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #F39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #G83
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I15
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I21
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I24
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I28
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I36
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I37
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I38
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I39
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I48
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I49
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I52
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I62
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I63
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I64
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I65
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I67
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I69
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I80
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I81
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #I82
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J40
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J41
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J42
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J43
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J44
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J46
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J47
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J84
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #J96
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K50
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K72
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K73
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K74
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K75
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #K76
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #L93
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M30
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M31
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M32
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M33
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M34
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M35
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #M45
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N05
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N06
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N07
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N17
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N18
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N19
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N25
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N26
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #N27
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #A00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #A99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.0
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.2
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B37.3
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #B89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #H69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #J39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #K64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #L75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #M79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #N98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #R99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #S99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #T98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #V99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #W99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #X99
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y21
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y33
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y34
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y35
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y36
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y94
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Y98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z00
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z01
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z02
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z03
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z04
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z05
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z06
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z07
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z08
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z09
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z10
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z11
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z12
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z13
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z14
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z15
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z16
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z17
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z18
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z19
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z20
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z22
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z23
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z24
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z25
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z26
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z27
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z28
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z29
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z30
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z31
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z32
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z37
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z38
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z39
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z40
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z41
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z42
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z43
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z44
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z45
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z46
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z47
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z48
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z49
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z50
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z51
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z52
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z53
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z54
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z55
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z56
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z57
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z58
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z59
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z60
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z61
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z62
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z63
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z64
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z65
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z66
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z67
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z68
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z69
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z70
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z71
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z72
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z73
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z74
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z75
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z76
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z77
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z78
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z79
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z93
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z95
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z96
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z97
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #Z98
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O80
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O81
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O82
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O83
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O84
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O85
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O86
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O87
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O88
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O89
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O90
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O91
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O92
    * target[+]
      * code = #no-follow-up
      * equivalence = #wider
  * element[+]
    * code = #O9A
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z3A
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #Z32.01
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #E08
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #E09
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
* group[+]
  * source = $ICD11
  * target = Canonical(Meaning)
  * element[+]
    * code = #1B10
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1B11
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1B12
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1B13
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1B14
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #JA
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #JB
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #QA40
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #QA41
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #QA42
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #QA43
    * target[+]
      * code = #pregnancy
      * equivalence = #wider
  * element[+]
    * code = #5A10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #5A11
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #5A12
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #5A13
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #5A14
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BA00
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BA01
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BA02
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BA03
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BA04
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8A60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8A61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8A62
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8A66
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8A68
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #CA22
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #CA23
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #GB61
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #6A20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #6A60
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #6A70
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #6A71
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #1E51
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #8B20
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #BD10
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #1C60
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1C61
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1C62
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
* group[+]
  * source = $CIEL
  * target = Canonical(Meaning)
  * element[+]
    * code = #5272
    * target[+]
      * code = #pregnancy-status
      * equivalence = #wider
  * element[+]
    * code = #1438
    * target[+]
      * code = #gestational-age
      * equivalence = #wider
  * element[+]
    * code = #1434
    * target[+]
      * code = #pregnancy-status
      * equivalence = #wider
  * element[+]
    * code = #5596
    * target[+]
      * code = #delivery-date
      * equivalence = #wider
  * element[+]
    * code = #45
    * target[+]
      * code = #pregnancy-test
      * equivalence = #wider
  * element[+]
    * code = #1065
    * target[+]
      * code = #yes-answer
      * equivalence = #wider
  * element[+]
    * code = #1066
    * target[+]
      * code = #no-answer
      * equivalence = #wider
  * element[+]
    * code = #1067
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #1175
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #1118
    * target[+]
      * code = #unknown-answer
      * equivalence = #wider
  * element[+]
    * code = #703
    * target[+]
      * code = #positive-answer
      * equivalence = #wider
  * element[+]
    * code = #664
    * target[+]
      * code = #negative-answer
      * equivalence = #wider
  * element[+]
    * code = #1301
    * target[+]
      * code = #detected
      * equivalence = #wider
  * element[+]
    * code = #112141
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1659
    * target[+]
      * code = #tuberculosis-status
      * equivalence = #wider
  * element[+]
    * code = #1268
    * target[+]
      * code = #tuberculosis-status
      * equivalence = #wider
  * element[+]
    * code = #1660
    * target[+]
      * code = #no-tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1661
    * target[+]
      * code = #tuberculosis
      * equivalence = #wider
  * element[+]
    * code = #1662
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #1256
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #1257
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #1260
    * target[+]
      * code = #tuberculosis-treatment-ended
      * equivalence = #wider
  * element[+]
    * code = #5356
    * target[+]
      * code = #who-stage-observation
      * equivalence = #wider
  * element[+]
    * code = #119481
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #117399
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #155
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #121375
    * target[+]
      * code = #follow-up-conditions
      * equivalence = #wider
  * element[+]
    * code = #5089
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5090
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5085
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5086
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5087
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5088
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5092
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #5242
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1343
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1542
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1054
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #1712
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #138405
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
* group[+]
  * source = $ET_YES_NO
  * target = Canonical(Meaning)
  * element[+]
    * code = #true
    * target[+]
      * code = #yes-answer
      * equivalence = #wider
  * element[+]
    * code = #false
    * target[+]
      * code = #no-answer
      * equivalence = #wider
* group[+]
  * source = $ET_TB
  * target = Canonical(Meaning)
  * element[+]
    * code = #TBRx1
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx2
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx3
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx4
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx5
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx6
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx7
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx8
    * target[+]
      * code = #tuberculosis-treatment-running
      * equivalence = #wider
  * element[+]
    * code = #TBRx-completed
    * target[+]
      * code = #tuberculosis-treatment-ended
      * equivalence = #wider
  * element[+]
    * code = #TBRx-discontinued
    * target[+]
      * code = #tuberculosis-treatment-ended
      * equivalence = #wider
* group[+]
  * source = $WHO_HIV
  * target = Canonical(Meaning)
  * element[+]
    * code = #HIV.D.DE387
    * target[+]
      * code = #viral-load
      * equivalence = #wider
* group[+]
  * source = $ATC
  * target = Canonical(Meaning)
  * element[+]
    * code = #J04AK01
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AK02
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AK05
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AK06
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AM01
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AM03
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J04AM07
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #J01GA01
    * target[+]
      * code = #tb-treatment-medicine
      * equivalence = #wider
  * element[+]
    * code = #A
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #B
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #C
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #D
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #G
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #H
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #L
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #M
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #N
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #P
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #R
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #S
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #V
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J01
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J02
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J06
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J07
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J04AC
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J04AB05
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J04B
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J05AB
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J05AC
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J05AD
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
  * element[+]
    * code = #J05AH
    * target[+]
      * code = #no-relevance
      * equivalence = #wider
