import Foundation
import RapportCommands

signal(SIGPIPE, SIG_IGN)
exit(Rapport.run(Array(CommandLine.arguments.dropFirst()), in: .process()))
