import Foundation
import RapportCommands

StandardStreams.open()
signal(SIGPIPE, SIG_IGN)
// A file that may not grow further is an error of that file, as a full disk is, and not the end of the program.
signal(SIGXFSZ, SIG_IGN)
exit(Rapport.run(Array(CommandLine.arguments.dropFirst()), in: .process()))
