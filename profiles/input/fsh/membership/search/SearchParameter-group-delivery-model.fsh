Instance: GroupDeliveryModelSearch
InstanceOf: SearchParameter
Usage: #definition
Title: "Groups of a delivery model"
Description: "Groups that follow a delivery model: Group?delivery-model=[url] for those that name no version, [url]|[version] for those that name one; with :below and [url] both."
* id = "group-delivery-model"
* insert Definition(GroupDeliveryModelSearch)
* description = "Groups that follow a delivery model: Group?delivery-model=[url] for those that name no version, [url]|[version] for those that name one; with :below and [url] both."
* code = #delivery-model
* base = #Group
* type = #uri
* expression = "Group.extension.where(url = 'https://w3id.org/art-groups/StructureDefinition/delivery-model').value"
* modifier = #below
