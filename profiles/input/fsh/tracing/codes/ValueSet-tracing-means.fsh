ValueSet: TracingMeansValues
Id: tracing-means
Title: "Means of tracing"
Description: "Every code of the code system of the same name: how somebody tried to find a client."
* insert Terminology
* include codes from system TracingMeans
