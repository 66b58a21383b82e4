/// A stage of the mentoring relationship, in the order in which they usually come.
package enum Stage: String, Sendable, CaseIterable {
  case firstContact = "first-contact"
  case firstMeeting = "first-meeting"
  case buildingTrust = "building-trust"
  case established
  case strained
  case closing
}
