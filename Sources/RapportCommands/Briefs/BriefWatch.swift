import Foundation

/// Makes a brief again after each save of the profile or of the content, until it is ended.
///
/// What is broken is said above the last good page: an editor saves half-finished work, and the reader wants to see both.
struct BriefWatch {
  let environment: CommandEnvironment
  let page: PageRequest
  /// Makes the page from what is on the disk now, and tells what is wrong through the environment that it is given.
  let make: (CommandEnvironment) throws -> String
  /// The last page that could be made.
  private var last: String?

  init(environment: CommandEnvironment, page: PageRequest, make: @escaping (CommandEnvironment) throws -> String) {
    (self.environment, self.page, self.make) = (environment, page, make)
  }

  /// - Parameters:
  ///   - deep: folders that are watched with everything below them.
  ///   - flat: folders of which only the files are watched.
  func run(deep: [String], flat: [String]) throws {
    var watch = self
    let bell = FolderWatch(deep: deep, flat: flat, endings: [".xml", ".xsd", ".mustache"])
    repeat { try watch.turn() } while bell.waitForChange()
  }

  /// Makes and shows the page once.
  mutating func turn() throws {
    let start = ContinuousClock.now
    let (text, problems) = rebuilt()
    let seconds = Self.seconds(ContinuousClock.now - start)
    let end = "\(Self.timeOfDay()), made in \(seconds) s. Waiting for the next save; Ctrl-C ends."
    if let output = page.output {
      if let text, text != last { try page.write(text, environment) }
      environment.talk.write(problems)
      environment.say(
        (text == nil ? "\(output) stays as it was at the last good save. " : "\(output) is up to date. ") + end
      )
    } else {
      if environment.terminal.width != nil { environment.output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
      environment.talk.write(problems)
      if let shown = text ?? last { environment.output.write(shown) }
      environment.say((text == nil ? "The page is that of the last good save. " : "") + end)
    }
    last = text ?? last
  }

  /// Nil where it could not be made; the problems as they are to be shown.
  private func rebuilt() -> (text: String?, problems: String) {
    let heard = Heard()
    var listening = environment
    listening.talk = heard
    do {
      return (try make(listening), heard.text)
    } catch {
      if let message = (error as? CommandFailure)?.message { listening.say(message) }
      return (nil, heard.text)
    }
  }

  private static func seconds(_ duration: Duration) -> String {
    let hundredths = (duration.components.seconds * 100) + duration.components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// By the clock of the machine: it tells one save from the next, and stands on no page.
  private static func timeOfDay() -> String {
    var (now, parts) = (time(nil), tm())
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Keeps what is said. Used by one thread only.
  private final class Heard: TextOutput, @unchecked Sendable {
    private(set) var text = ""

    func write(_ text: String) { self.text += text }
  }
}
