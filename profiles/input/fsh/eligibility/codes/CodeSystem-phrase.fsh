CodeSystem: Phrase
Id: phrase
Title: "Phrase in a record"
Description: "Words in which records are written where they have no code, in English, French and Portuguese, without accents and in small letters: what they mean to the rules, or what a record that nobody can read may bear on. The code is the meaning and the phrase."
* insert Terminology
* ^caseSensitive = true
* ^content = #complete
* ^property[+].code = #means
* ^property[=].type = #string
* ^property[=].description = "What the phrase means: a code of code system meaning, of another list, or bears- and what an unread record with this word may bear on."
* ^property[+].code = #stands
* ^property[=].type = #string
* ^property[=].description = "The code the phrase stands for, where its meaning has several."
* #p001 "not detected" "not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p002 "target not detected" "target not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p003 "tnd" "tnd: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p004 "undetectable" "undetectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p005 "undetected" "undetected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p006 "undetectable viral load" "undetectable viral load: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p007 "not detectable" "not detectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p008 "non detectable" "non detectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p009 "non detecte" "non detecte: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p010 "non detectee" "non detectee: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p011 "indetectable" "indetectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p012 "indetecte" "indetecte: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p013 "indetectee" "indetectee: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p014 "charge virale indetectable" "charge virale indetectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p015 "nao detectavel" "nao detectavel: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p016 "nao detectada" "nao detectada: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p017 "nao detectado" "nao detectado: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p018 "indetectavel" "indetectavel: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p019 "carga viral indetectavel" "carga viral indetectavel: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p020 "no detectado" "no detectado: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p021 "no detectable" "no detectable: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p022 "indetectable viral load" "indetectable viral load: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p023 "ldl" "ldl: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p024 "bdl" "bdl: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p025 "below detection limit" "below detection limit: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p026 "below the detection limit" "below the detection limit: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p027 "below detectable limit" "below detectable limit: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p028 "below limit of detection" "below limit of detection: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p029 "below the limit of detection" "below the limit of detection: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p030 "lower than detectable limit" "lower than detectable limit: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p031 "below detectable level" "below detectable level: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p032 "hiv-1 rna not detected" "hiv-1 rna not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p033 "hiv 1 rna not detected" "hiv 1 rna not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p034 "hiv rna not detected" "hiv rna not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p035 "virus not detected" "virus not detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p036 "no virus detected" "no virus detected: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p037 "negative" "negative: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p038 "negatif" "negatif: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p039 "negativo" "negativo: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p040 "negativa" "negativa: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p041 "abaixo do limite de deteccao" "abaixo do limite de deteccao: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p042 "inferieur a la limite de detection" "inferieur a la limite de detection: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p043 "en dessous du seuil de detection" "en dessous du seuil de detection: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p044 "inferieure au seuil de detection" "inferieure au seuil de detection: not-detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-detected"
* #p045 "detected" "detected: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p046 "target detected" "target detected: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p047 "detectable" "detectable: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p048 "detectavel" "detectavel: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p049 "detectado" "detectado: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p050 "detectada" "detectada: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p051 "detecte" "detecte: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p052 "detectee" "detectee: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p053 "hiv-1 rna detected" "hiv-1 rna detected: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p054 "hiv 1 rna detected" "hiv 1 rna detected: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p055 "positive" "positive: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p056 "positif" "positif: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p057 "positivo" "positivo: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p058 "positiva" "positiva: detected."
  * ^property[+].code = #means
  * ^property[=].valueString = "detected"
* #p059 "yes" "yes: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p060 "y" "y: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p061 "oui" "oui: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p062 "sim" "sim: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p063 "si" "si: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p064 "true" "true: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p065 "vrai" "vrai: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p066 "verdadeiro" "verdadeiro: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p067 "present" "present: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p068 "currently pregnant" "currently pregnant: yes-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "yes-answer"
* #p069 "no" "no: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p070 "n" "n: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p071 "non" "non: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p072 "nao" "nao: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p073 "false" "false: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p074 "faux" "faux: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p075 "falso" "falso: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p076 "none" "none: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p077 "absent" "absent: no-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-answer"
* #p078 "unknown" "unknown: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p079 "not known" "not known: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p080 "not sure" "not sure: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p081 "unsure" "unsure: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p082 "inconnu" "inconnu: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p083 "inconnue" "inconnue: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p084 "ne sait pas" "ne sait pas: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p085 "desconhecido" "desconhecido: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p086 "desconhecida" "desconhecida: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p087 "nao sabe" "nao sabe: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p088 "refused" "refused: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p089 "declined" "declined: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p090 "not asked" "not asked: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p091 "don't know" "don't know: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p092 "dont know" "dont know: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p093 "na" "na: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p094 "n/a" "n/a: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p095 "not applicable" "not applicable: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p096 "nao aplicavel" "nao aplicavel: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p097 "non applicable" "non applicable: unknown-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "unknown-answer"
* #p098 "pregnant" "pregnant: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p099 "enceinte" "enceinte: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p100 "gravida" "gravida: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p101 "gestante" "gestante: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p102 "is pregnant" "is pregnant: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p103 "currently pregnant" "currently pregnant: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p104 "pregnancy confirmed" "pregnancy confirmed: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p105 "pregnancy positive" "pregnancy positive: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p106 "patient is pregnant" "patient is pregnant: pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "pregnant-answer"
* #p107 "not pregnant" "not pregnant: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p108 "non enceinte" "non enceinte: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p109 "pas enceinte" "pas enceinte: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p110 "nao gravida" "nao gravida: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p111 "nao gestante" "nao gestante: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p112 "not currently pregnant" "not currently pregnant: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p113 "post-partum" "post-partum: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p114 "postpartum" "postpartum: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p115 "delivered" "delivered: not-pregnant-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "not-pregnant-answer"
* #p116 "positive" "positive: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p117 "pos" "pos: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p118 "positif" "positif: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p119 "positivo" "positivo: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p120 "positiva" "positiva: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p121 "detected" "detected: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p122 "mtb detected" "mtb detected: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p123 "reactive" "reactive: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p124 "+" "+: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p125 "mtb detected rif sensitive" "mtb detected rif sensitive: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p126 "mtb detected rif resistance not detected" "mtb detected rif resistance not detected: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p127 "mtb+" "mtb+: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p128 "mtb detected, rif resistance not detected" "mtb detected, rif resistance not detected: positive-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "positive-answer"
* #p129 "negative" "negative: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p130 "neg" "neg: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p131 "negatif" "negatif: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p132 "negativo" "negativo: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p133 "negativa" "negativa: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p134 "not detected" "not detected: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p135 "mtb not detected" "mtb not detected: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p136 "non-reactive" "non-reactive: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p137 "nonreactive" "nonreactive: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p138 "-" "-: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p139 "mtb-" "mtb-: negative-answer."
  * ^property[+].code = #means
  * ^property[=].valueString = "negative-answer"
* #p140 "on treatment" "on treatment: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p141 "on tb treatment" "on tb treatment: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p142 "tb treatment" "tb treatment: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p143 "tb rx" "tb rx: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p144 "tb treatment started" "tb treatment started: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p145 "tb rx started" "tb rx started: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p146 "on anti-tb" "on anti-tb: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p147 "on anti-tb treatment" "on anti-tb treatment: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p148 "sous traitement" "sous traitement: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p149 "sous traitement antituberculeux" "sous traitement antituberculeux: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p150 "em tratamento" "em tratamento: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p151 "em tratamento de tb" "em tratamento de tb: tuberculosis-treatment-running."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-running"
* #p152 "treatment completed" "treatment completed: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p153 "completed" "completed: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p154 "tb treatment completed" "tb treatment completed: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p155 "cured" "cured: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p156 "traitement termine" "traitement termine: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p157 "gueri" "gueri: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p158 "tratamento completo" "tratamento completo: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p159 "curado" "curado: tuberculosis-treatment-ended."
  * ^property[+].code = #means
  * ^property[=].valueString = "tuberculosis-treatment-ended"
* #p160 "no signs" "no signs: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p161 "no signs of tb" "no signs of tb: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p162 "no tb signs" "no tb signs: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p163 "no tb" "no tb: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p164 "no tuberculosis" "no tuberculosis: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p165 "pas de tuberculose" "pas de tuberculose: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p166 "sem sinais de tb" "sem sinais de tb: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p167 "sem tb" "sem tb: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p168 "no suspicion" "no suspicion: no-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-tuberculosis"
* #p169 "good" "good: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p170 "bon" "bon: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p171 "bonne" "bonne: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p172 "boa" "boa: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p173 "bom" "bom: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p174 "excellent" "excellent: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p175 ">=95%" ">=95%: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p176 ">95%" ">95%: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "good"
* #p177 "fair" "fair: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p178 "moyen" "moyen: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p179 "moyenne" "moyenne: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p180 "regular" "regular: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p181 "razoavel" "razoavel: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p182 "acceptable" "acceptable: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "fair"
* #p183 "poor" "poor: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p184 "bad" "bad: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p185 "mauvais" "mauvais: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p186 "mauvaise" "mauvaise: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p187 "ma" "ma: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p188 "mau" "mau: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p189 "fraca" "fraca: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p190 "inadequate" "inadequate: adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "adherence"
  * ^property[+].code = #stands
  * ^property[=].valueString = "poor"
* #p191 "1" "1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p192 "i" "i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p193 "stage 1" "stage 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p194 "stage i" "stage i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p195 "who stage 1" "who stage 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p196 "who stage i" "who stage i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p197 "t1" "t1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p198 "stage one" "stage one: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p199 "stade 1" "stade 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p200 "stade i" "stade i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p201 "stade 1 oms" "stade 1 oms: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p202 "estadio 1" "estadio 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p203 "estadio i" "estadio i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p204 "estadiamento 1" "estadiamento 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p205 "estadiamento i" "estadiamento i: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p206 "who clinical stage 1" "who clinical stage 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p207 "clinical stage 1" "clinical stage 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p208 "who hiv clinical stage 1" "who hiv clinical stage 1: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "1"
* #p209 "2" "2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p210 "ii" "ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p211 "stage 2" "stage 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p212 "stage ii" "stage ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p213 "who stage 2" "who stage 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p214 "who stage ii" "who stage ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p215 "t2" "t2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p216 "stage two" "stage two: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p217 "stade 2" "stade 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p218 "stade ii" "stade ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p219 "stade 2 oms" "stade 2 oms: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p220 "estadio 2" "estadio 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p221 "estadio ii" "estadio ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p222 "estadiamento 2" "estadiamento 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p223 "estadiamento ii" "estadiamento ii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p224 "who clinical stage 2" "who clinical stage 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p225 "clinical stage 2" "clinical stage 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p226 "who hiv clinical stage 2" "who hiv clinical stage 2: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "2"
* #p227 "3" "3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p228 "iii" "iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p229 "stage 3" "stage 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p230 "stage iii" "stage iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p231 "who stage 3" "who stage 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p232 "who stage iii" "who stage iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p233 "t3" "t3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p234 "stage three" "stage three: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p235 "stade 3" "stade 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p236 "stade iii" "stade iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p237 "stade 3 oms" "stade 3 oms: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p238 "estadio 3" "estadio 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p239 "estadio iii" "estadio iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p240 "estadiamento 3" "estadiamento 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p241 "estadiamento iii" "estadiamento iii: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p242 "who clinical stage 3" "who clinical stage 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p243 "clinical stage 3" "clinical stage 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p244 "who hiv clinical stage 3" "who hiv clinical stage 3: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "3"
* #p245 "4" "4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p246 "iv" "iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p247 "stage 4" "stage 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p248 "stage iv" "stage iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p249 "who stage 4" "who stage 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p250 "who stage iv" "who stage iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p251 "t4" "t4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p252 "stage four" "stage four: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p253 "stade 4" "stade 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p254 "stade iv" "stade iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p255 "stade 4 oms" "stade 4 oms: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p256 "estadio 4" "estadio 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p257 "estadio iv" "estadio iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p258 "estadiamento 4" "estadiamento 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p259 "estadiamento iv" "estadiamento iv: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p260 "who clinical stage 4" "who clinical stage 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p261 "clinical stage 4" "clinical stage 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p262 "who hiv clinical stage 4" "who hiv clinical stage 4: who-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "who-stage"
  * ^property[+].code = #stands
  * ^property[=].valueString = "4"
* #p263 "tenofovir" "tenofovir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF07"
* #p264 "tdf" "tdf: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF07"
* #p265 "tenofovir disoproxil" "tenofovir disoproxil: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF07"
* #p266 "tenofovir disoproxil fumarate" "tenofovir disoproxil fumarate: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF07"
* #p267 "taf" "taf: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF13"
* #p268 "tenofovir alafenamide" "tenofovir alafenamide: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF13"
* #p269 "lamivudine" "lamivudine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF05"
* #p270 "3tc" "3tc: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF05"
* #p271 "lamivudina" "lamivudina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF05"
* #p272 "emtricitabine" "emtricitabine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF09"
* #p273 "ftc" "ftc: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF09"
* #p274 "emtricitabina" "emtricitabina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF09"
* #p275 "abacavir" "abacavir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF06"
* #p276 "abc" "abc: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF06"
* #p277 "zidovudine" "zidovudine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF01"
* #p278 "azt" "azt: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF01"
* #p279 "zdv" "zdv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF01"
* #p280 "zidovudina" "zidovudina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF01"
* #p281 "stavudine" "stavudine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF04"
* #p282 "d4t" "d4t: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF04"
* #p283 "estavudina" "estavudina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AF04"
* #p284 "dolutegravir" "dolutegravir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ03"
* #p285 "dtg" "dtg: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ03"
* #p286 "efavirenz" "efavirenz: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG03"
* #p287 "efv" "efv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG03"
* #p288 "nevirapine" "nevirapine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG01"
* #p289 "nvp" "nvp: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG01"
* #p290 "nevirapina" "nevirapina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG01"
* #p291 "raltegravir" "raltegravir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ01"
* #p292 "ral" "ral: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ01"
* #p293 "atazanavir" "atazanavir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE08"
* #p294 "atv" "atv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE08"
* #p295 "darunavir" "darunavir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE10"
* #p296 "drv" "drv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE10"
* #p297 "lopinavir" "lopinavir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE06"
* #p298 "lpv" "lpv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE06"
* #p299 "ritonavir" "ritonavir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE03"
* #p300 "rtv" "rtv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE03"
* #p301 "r" "r: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AE03"
* #p302 "etravirine" "etravirine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG04"
* #p303 "etr" "etr: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG04"
* #p304 "etravirina" "etravirina: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG04"
* #p305 "cabotegravir" "cabotegravir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ04"
* #p306 "cab" "cab: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AJ04"
* #p307 "tld" "tld: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR27"
* #p308 "tle" "tle: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR11"
* #p309 "atripla" "atripla: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR06"
* #p310 "kaletra" "kaletra: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR10"
* #p311 "aluvia" "aluvia: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR10"
* #p312 "truvada" "truvada: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR03"
* #p313 "combivir" "combivir: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR01"
* #p314 "atv/r" "atv/r: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR23"
* #p315 "atvr" "atvr: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AR23"
* #p316 "rilpivirine" "rilpivirine: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG05"
* #p317 "rpv" "rpv: art-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "art-medicine"
  * ^property[+].code = #stands
  * ^property[=].valueString = "J05AG05"
* #p318 "cotrimoxazole" "cotrimoxazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p319 "co-trimoxazole" "co-trimoxazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p320 "ctx" "ctx: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p321 "cotrim" "cotrim: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p322 "cotrimoxazol" "cotrimoxazol: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p323 "septrin" "septrin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p324 "bactrim" "bactrim: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p325 "trimethoprim" "trimethoprim: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p326 "sulfamethoxazole" "sulfamethoxazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p327 "paracetamol" "paracetamol: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p328 "acetaminophen" "acetaminophen: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p329 "panadol" "panadol: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p330 "ibuprofen" "ibuprofen: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p331 "diclofenac" "diclofenac: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p332 "amoxicillin" "amoxicillin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p333 "amoxicilline" "amoxicilline: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p334 "amoxicilina" "amoxicilina: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p335 "vitamin" "vitamin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p336 "vitamins" "vitamins: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p337 "vitamine" "vitamine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p338 "pyridoxine" "pyridoxine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p339 "piridoxina" "piridoxina: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p340 "vitamin b6" "vitamin b6: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p341 "multivitamin" "multivitamin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p342 "multivitamins" "multivitamins: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p343 "folic acid" "folic acid: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p344 "ferrous sulphate" "ferrous sulphate: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p345 "ferrous sulfate" "ferrous sulfate: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p346 "iron" "iron: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p347 "zinc" "zinc: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p348 "ors" "ors: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p349 "isoniazid" "isoniazid: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p350 "inh" "inh: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p351 "isoniazida" "isoniazida: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p352 "isoniazide" "isoniazide: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p353 "ipt" "ipt: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p354 "3hp" "3hp: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p355 "rifapentine" "rifapentine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p356 "artemether" "artemether: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p357 "lumefantrine" "lumefantrine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p358 "coartem" "coartem: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p359 "albendazole" "albendazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p360 "mebendazole" "mebendazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p361 "metformin" "metformin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p362 "metformine" "metformine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p363 "metformina" "metformina: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p364 "amlodipine" "amlodipine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p365 "hydrochlorothiazide" "hydrochlorothiazide: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p366 "enalapril" "enalapril: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p367 "atenolol" "atenolol: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p368 "nifedipine" "nifedipine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p369 "insulin" "insulin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p370 "salbutamol" "salbutamol: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p371 "fluconazole" "fluconazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p372 "condoms" "condoms: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p373 "condom" "condom: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p374 "doxycycline" "doxycycline: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p375 "azithromycin" "azithromycin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p376 "ciprofloxacin" "ciprofloxacin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p377 "metronidazole" "metronidazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p378 "depo-provera" "depo-provera: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p379 "implant" "implant: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p380 "oral contraceptive" "oral contraceptive: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p381 "contraceptive" "contraceptive: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p382 "omeprazole" "omeprazole: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p383 "loratadine" "loratadine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p384 "cetirizine" "cetirizine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p385 "chlorpheniramine" "chlorpheniramine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p386 "aspirin" "aspirin: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p387 "vaccine" "vaccine: no-relevance-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance-medicine"
* #p388 "rifampicin" "rifampicin: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p389 "rifampin" "rifampin: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p390 "rifampicina" "rifampicina: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p391 "rifampicine" "rifampicine: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p392 "rhze" "rhze: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p393 "rhz" "rhz: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p394 "rh" "rh: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p395 "rif" "rif: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p396 "ethambutol" "ethambutol: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p397 "pyrazinamide" "pyrazinamide: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p398 "pirazinamida" "pirazinamida: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p399 "etambutol" "etambutol: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p400 "streptomycin" "streptomycin: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p401 "bedaquiline" "bedaquiline: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p402 "levofloxacin" "levofloxacin: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p403 "moxifloxacin" "moxifloxacin: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p404 "linezolid" "linezolid: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p405 "clofazimine" "clofazimine: tb-medicine."
  * ^property[+].code = #means
  * ^property[=].valueString = "tb-medicine"
* #p406 "prep" "prep: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p407 "pre-exposure prophylaxis" "pre-exposure prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p408 "pre exposure prophylaxis" "pre exposure prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p409 "pep" "pep: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p410 "post-exposure prophylaxis" "post-exposure prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p411 "post exposure prophylaxis" "post exposure prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p412 "infant prophylaxis" "infant prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p413 "prophylaxis" "prophylaxis: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p414 "prophylaxie" "prophylaxie: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p415 "profilaxia" "profilaxia: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p416 "prevention" "prevention: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p417 "pmtct infant" "pmtct infant: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p418 "hiv exposed infant" "hiv exposed infant: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p419 "exposed infant" "exposed infant: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p420 "prophylaxie pre-exposition" "prophylaxie pre-exposition: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p421 "profilaxia pre-exposicao" "profilaxia pre-exposicao: prevention."
  * ^property[+].code = #means
  * ^property[=].valueString = "prevention"
* #p422 "viral load" "viral load: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p423 "charge virale" "charge virale: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p424 "carga viral" "carga viral: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p425 "hiv rna" "hiv rna: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p426 "hiv-1 rna" "hiv-1 rna: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p427 "vl result" "vl result: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p428 "vih rna" "vih rna: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p429 "arn vih" "arn vih: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p430 "rna hiv" "rna hiv: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p431 "hivvl" "hivvl: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p432 "hiv vl" "hiv vl: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p433 "vl" "vl: bears-viral-load."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-viral-load"
* #p434 "cd4" "cd4: bears-cd4."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-cd4"
* #p435 "t4" "t4: bears-cd4."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-cd4"
* #p436 "pregnan" "pregnan: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p437 "pregnant" "pregnant: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p438 "enceinte" "enceinte: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p439 "grossesse" "grossesse: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p440 "gravid" "gravid: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p441 "gestac" "gestac: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p442 "gestation" "gestation: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p443 "anc" "anc: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p444 "antenatal" "antenatal: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p445 "edd" "edd: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p446 "lmp" "lmp: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p447 "hcg" "hcg: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p448 "expected date of delivery" "expected date of delivery: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p449 "obstetric" "obstetric: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p450 "trimester" "trimester: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p451 "fundal" "fundal: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p452 "mtct" "mtct: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p453 "pmtct" "pmtct: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p454 "maternity" "maternity: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p455 "prenatal" "prenatal: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p456 "cpn" "cpn: bears-pregnancy."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-pregnancy"
* #p457 "breast" "breast: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p458 "lactat" "lactat: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p459 "allait" "allait: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p460 "amament" "amament: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p461 "aleitam" "aleitam: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p462 "infant feeding" "infant feeding: bears-breastfeeding."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-breastfeeding"
* #p463 "tubercul" "tubercul: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p464 "tb" "tb: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p465 "mdr" "mdr: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p466 "xpert" "xpert: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p467 "genexpert" "genexpert: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p468 "mtb" "mtb: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p469 "afb" "afb: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p470 "sputum" "sputum: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p471 "baar" "baar: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p472 "baciloscopia" "baciloscopia: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p473 "baciloscop" "baciloscop: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p474 "crachat" "crachat: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p475 "rif resistance" "rif resistance: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p476 "koch" "koch: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p477 "bk" "bk: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p478 "lam" "lam: bears-tuberculosis."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-tuberculosis"
* #p479 "regimen" "regimen: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p480 "arv" "arv: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p481 "art" "art: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p482 "haart" "haart: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p483 "antiretrov" "antiretrov: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p484 "regime" "regime: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p485 "esquema" "esquema: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p486 "tarv" "tarv: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p487 "traitement arv" "traitement arv: bears-treatment."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-treatment"
* #p488 "adheren" "adheren: bears-adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-adherence"
* #p489 "observance" "observance: bears-adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-adherence"
* #p490 "adesao" "adesao: bears-adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-adherence"
* #p491 "missed doses" "missed doses: bears-adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-adherence"
* #p492 "compliance" "compliance: bears-adherence."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-adherence"
* #p493 "who stage" "who stage: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p494 "stade" "stade: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p495 "estadi" "estadi: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p496 "clinical stage" "clinical stage: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p497 "who clinical" "who clinical: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p498 "hiv stage" "hiv stage: bears-stage."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-stage"
* #p499 "diagnos" "diagnos: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p500 "condition" "condition: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p501 "problem" "problem: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p502 "comorbid" "comorbid: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p503 "disease" "disease: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p504 "illness" "illness: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p505 "maladie" "maladie: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p506 "doenca" "doenca: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p507 "hypertens" "hypertens: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p508 "diabet" "diabet: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p509 "cancer" "cancer: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p510 "epilep" "epilep: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p511 "asthma" "asthma: bears-condition."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-condition"
* #p512 "adverse" "adverse: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p513 "side effect" "side effect: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p514 "reaction" "reaction: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p515 "effet secondaire" "effet secondaire: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p516 "efeito" "efeito: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p517 "toxicity" "toxicity: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p518 "allerg" "allerg: bears-reaction."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-reaction"
* #p519 "disclos" "disclos: bears-disclosure."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-disclosure"
* #p520 "knows status" "knows status: bears-disclosure."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-disclosure"
* #p521 "divulgac" "divulgac: bears-disclosure."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-disclosure"
* #p522 "annonce" "annonce: bears-disclosure."
  * ^property[+].code = #means
  * ^property[=].valueString = "bears-disclosure"
* #p523 "occupation" "occupation: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p524 "profession" "profession: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p525 "profissao" "profissao: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p526 "education" "education: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p527 "escolaridade" "escolaridade: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p528 "religion" "religion: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p529 "marital" "marital: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p530 "civil status" "civil status: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p531 "estado civil" "estado civil: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p532 "etat civil" "etat civil: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p533 "address" "address: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p534 "adresse" "adresse: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p535 "endereco" "endereco: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p536 "phone" "phone: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p537 "telephone" "telephone: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p538 "telefone" "telefone: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p539 "nationality" "nationality: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p540 "language" "language: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p541 "langue" "langue: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p542 "lingua" "lingua: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p543 "household" "household: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p544 "housing" "housing: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p545 "income" "income: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p546 "weight" "weight: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p547 "poids" "poids: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p548 "peso" "peso: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p549 "height" "height: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p550 "taille" "taille: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p551 "altura" "altura: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p552 "bmi" "bmi: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p553 "blood pressure" "blood pressure: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p554 "pressure" "pressure: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p555 "temperature" "temperature: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p556 "pulse" "pulse: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p557 "heart rate" "heart rate: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p558 "respiratory rate" "respiratory rate: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p559 "oxygen" "oxygen: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p560 "spo2" "spo2: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p561 "muac" "muac: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p562 "haemoglobin" "haemoglobin: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p563 "hemoglobin" "hemoglobin: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p564 "hemoglobine" "hemoglobine: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p565 "hemoglobina" "hemoglobina: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p566 "creatinine" "creatinine: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p567 "creatinina" "creatinina: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p568 "glucose" "glucose: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p569 "alt" "alt: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p570 "ast" "ast: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p571 "alat" "alat: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p572 "asat" "asat: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p573 "cholesterol" "cholesterol: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p574 "platelets" "platelets: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p575 "white cell" "white cell: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p576 "wbc" "wbc: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p577 "rbc" "rbc: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p578 "hematocrit" "hematocrit: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p579 "haematocrit" "haematocrit: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p580 "bilirubin" "bilirubin: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p581 "urea" "urea: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p582 "sodium" "sodium: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p583 "potassium" "potassium: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p584 "next appointment" "next appointment: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p585 "next visit" "next visit: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p586 "visit type" "visit type: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p587 "visit date" "visit date: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p588 "smoking" "smoking: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p589 "tobacco" "tobacco: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p590 "alcohol" "alcohol: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p591 "nutrition" "nutrition: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p592 "nutritional status" "nutritional status: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p593 "employment" "employment: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p594 "caste" "caste: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p595 "ethnic" "ethnic: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p596 "district" "district: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p597 "village" "village: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
* #p598 "school" "school: no-relevance."
  * ^property[+].code = #means
  * ^property[=].valueString = "no-relevance"
