Profile: ArtReBleed
Parent: ArtTestOrder
Id: art-re-bleed
Title: "Order to draw blood again"
Description: "That blood has to be drawn again, as what was drawn cannot be used: the order of a test that replaces the one it was drawn on. For the next session of the group, unless it is urgent."
* insert Structure
* replaces 1..*
// must be supported: what who sends does, and what who receives does
* insert Supports(replaces, [[the order whose blood was rejected; that one is revoked.]], [[follows it back to the first draw.]])
