import ArgumentParser
import Diagnostics
import Foundation
import GuidanceModel
import XMLDocuments

/// `rapport review ...`: what reviewers do.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Sign an entry as its reviewer.",
    subcommands: [Sign.self]
  )

  /// `rapport review sign ID --by NAME --as native-reader`.
  struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign",
      abstract: "Write into an entry that a reviewer has read it as it is now.",
      discussion: """
          Adds a <review> with the fingerprint of the text as the last element of the entry, or renews the one by the same
          person. Nothing else in the file changes. An edit after it makes the entry 'changed since review', and 'rapport
          check' says so. Never sign for somebody else: content/README.md says who may sign what.

          EXAMPLES
            rapport show jp.feedback.after-the-meeting
            rapport review sign jp.feedback.after-the-meeting --by "Y. Tanaka" --as native-reader
        """
    )

    @Argument(help: ArgumentHelp("The entry that was read.", valueName: "id"))
    var id: String

    @Option(name: .long, help: ArgumentHelp("Who has read it.", valueName: "name"))
    var by: String

    @Option(
      name: .customLong("as"),
      help: "native-reader: recognisable and respectful; expert: carried by its sources; editor: keeps the house rules."
    )
    var capacity: ReviewCapacity

    @Option(name: .long, help: ArgumentHelp("The day on which it was read. Left out: today.", valueName: "day"))
    var date: String?

    @OptionGroup var content: ContentOptions

    func validate() throws {
      guard !by.allSatisfy(\.isWhitespace), !by.contains(where: \.isNewline) else {
        throw ValidationError("'--by' needs the name of who has read the entry, on one line.")
      }
      if let date, CivilDate(date) == nil {
        throw ValidationError("'\(date)' is no day. Write year, month and day, as 2026-11-23.")
      }
    }

    func run() throws {
      let environment = try CommandEnvironment.required()
      let folders = try ContentLocator(environment: environment, named: content.content).folders()
      let file = try file(in: folders)
      let signing = ReviewSigning(
        EntryID(id),
        by: by.trimmingCharacters(in: .whitespaces),
        on: date.flatMap { CivilDate($0) } ?? environment.today,
        as: capacity.capacity
      )
      let bytes = try WholeFile.bytes(file, workingFolder: environment.workingFolder)
      let signed = try sign(bytes, signing, file)
      try WholeFile(path: file, workingFolder: environment.workingFolder).write(String(decoding: signed, as: UTF8.self))
      environment.say("\(file): \(id) is signed by \(signing.by) as \(capacity.rawValue) on \(signing.date).")
    }

    /// The file of the last folder that holds the entry: that is the one readers see.
    private func file(in folders: [String]) throws -> String {
      let entries = folders.flatMap { ContentFolder($0).read().guidance.entries }
      if let entry = entries.last(where: { $0.id.text == id }) { return entry.core.location.file }
      let near = NearMisses(among: entries.map(\.id.text)).of(id)
      throw CommandFailure.unknown(kind: "entry", name: id, nearMisses: near, list: nil)
    }

    private func sign(_ bytes: [UInt8], _ signing: ReviewSigning, _ file: String) throws -> [UInt8] {
      do throws(ReviewSigning.Problem) {
        return try signing.signed(bytes, file: file)
      } catch {
        switch error {
        case .broken: throw CommandFailure.file(file, reason: "holds mistakes. Mend them first: rapport check \(file)")
        case .noEntry:
          throw CommandFailure.file(file, reason: "does not hold the entry \(id) in a form that can be signed.")
        case .notUTF8: throw CommandFailure.file(file, reason: "is not saved as UTF-8. Save it so first.")
        }
      }
    }
  }
}

/// In which capacity somebody signs, as it is typed.
enum ReviewCapacity: String, ExpressibleByArgument, CaseIterable {
  case nativeReader = "native-reader"
  case expert
  case editor

  var capacity: Review.Capacity {
    switch self {
    case .nativeReader: .nativeReader
    case .expert: .expert
    case .editor: .editor
    }
  }
}
