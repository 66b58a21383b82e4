import ArgumentParser

/// `rapport profile ...`: what has to do with the files that describe pairs.
struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile",
    abstract: "Begin, check and carry on the profiles of pairs.",
    subcommands: [
      ProfileNewCommand.self, ProfileAskCommand.self, ProfileMergeCommand.self, ProfileCheckCommand.self,
      ProfileNextCommand.self, ProfileTemplateCommand.self,
    ]
  )
}
