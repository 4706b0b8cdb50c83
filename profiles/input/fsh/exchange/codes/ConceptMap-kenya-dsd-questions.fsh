Instance: KenyaDsdQuestions
InstanceOf: ConceptMap
Usage: #definition
Title: "Questions for the delivery model, as Kenya repaired them"
Description: "Which concept KenyaEMR asked for the model of differentiated care and for the ART distribution group. Between July 2024 and the repair of a site the concepts were mixed up, so that the same code means one thing before and another after: each mapping says from when it holds. Nothing reads it by itself: it is for who loads data of those months."
* id = "kenya-dsd-questions"
* insert Definition(KenyaDsdQuestions)
* title = "Questions for the delivery model, as Kenya repaired them"
* description = "Which concept KenyaEMR asked for the model of differentiated care and for the ART distribution group. Between July 2024 and the repair of a site the concepts were mixed up, so that the same code means one thing before and another after: each mapping says from when it holds. Nothing reads it by itself: it is for who loads data of those months."
* group[+]
  * source = $CIEL
  * target = $CIEL
  * element[+]
    * code = #164946
    * display = "Facility ART distribution group"
    * target[+]
      * code = #164947
      * display = "Differentiated care model"
      * equivalence = #equivalent
      * comment = "Wrongly used as the question for the differentiated care model in consultations from 1 July 2024, and repaired by KenyaEMR's DifferentiatedCareConceptAlignment."
      * extension[+].url = Canonical(MappingPeriodExtension)
      * extension[=].valuePeriod.start = "2024-07-01"
  * element[+]
    * code = #165287
    * display = "Question used by mistake for the differentiated care model"
    * target[+]
      * code = #164947
      * display = "Differentiated care model"
      * equivalence = #equivalent
      * comment = "Wrongly used as the question for the differentiated care model in consultations from 1 July 2024, and repaired by KenyaEMR's DifferentiatedCareConceptAlignment."
      * extension[+].url = Canonical(MappingPeriodExtension)
      * extension[=].valuePeriod.start = "2024-07-01"
  * element[+]
    * code = #164947
    * display = "Differentiated care model"
    * target[+]
      * code = #164947
      * display = "Differentiated care model"
      * equivalence = #equivalent
      * comment = "What it is, and was before."
    * target[+]
      * code = #166448
      * display = "ART distribution group"
      * equivalence = #inexact
      * comment = "Wrongly used for the ART distribution group in consultations from 1 July 2024: so where the answer is 1537 or 163488."
      * extension[+].url = Canonical(MappingPeriodExtension)
      * extension[=].valuePeriod.start = "2024-07-01"
