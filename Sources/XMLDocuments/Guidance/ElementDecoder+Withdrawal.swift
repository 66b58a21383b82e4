import Diagnostics
import GuidanceModel

extension ElementDecoder {
  func withdrawal() -> Withdrawal? {
    let (entry, reason): (Located<EntryID>?, String?) = (requiredIdentifier("entry"), requiredString("reason"))
    guard let entry, let reason else { return nil }
    return Withdrawal(entry: entry, reason: reason)
  }
}
