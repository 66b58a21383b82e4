import Testing

@testable import XMLDocuments

@Suite struct ContentFolderTests {
  @Test func filesComeInAFixedOrderAndNothingElse() throws {
    let root = try TemporaryFolder.make()
    defer { TemporaryFolder.remove(root) }
    let content = [
      "vocabulary/dimensions.xml", "vocabulary/topics.xml", "sources.xml", "observances.xml", "programme.xml",
      "cultures/countries/almaria.xml", "cultures/countries/borduria.xml", "cultures/regions/old-sea.xml",
      "bridges/clock.xml", "practices/practices.xml", "situations/a.xml", "checklists/b.xml", "questions/c.xml",
      "instruments/d.xml", "blueprints/e.xml",
    ]
    let others = [
      "schema/guidance.xsd", "templates/brief.xml", "examples/pair.xml", "cultures/countries/.almaria.xml.swp",
      "cultures/countries/.hidden.xml", "cultures/notes.txt", "bridges/clock.xml~", "README.md", "other.xml",
    ]
    for file in content + others { try TemporaryFolder.write("<x/>", to: "\(root)/\(file)") }
    #expect(ContentFolder(root + "/").files() == content.map { "\(root)/\($0)" })
  }

  @Test func aBrokenFileLeavesTheRest() throws {
    let root = try TemporaryFolder.make()
    defer { TemporaryFolder.remove(root) }
    for number in 1...9 {
      let topic = "<topics><topic id=\"t\(number)\"><title>T</title><scope>S</scope></topic>"
      try TemporaryFolder.write(topic + (number == 4 ? "" : "</topics>"), to: "\(root)/vocabulary/t\(number).xml")
    }
    let reading = ContentFolder(root).read()
    #expect(reading.guidance.topics.map(\.id.text) == ["t1", "t2", "t3", "t5", "t6", "t7", "t8", "t9"])
    #expect(reading.diagnostics.map(\.id) == ["file-cut-off"])
    #expect(reading.diagnostics.map(\.location.file) == ["\(root)/vocabulary/t4.xml"])
    #expect(reading.undecodedIDs == ["t4"])
  }

  @Test func aFolderThatIsNotThereIsEmpty() {
    #expect(ContentFolder("/nowhere/at/all").files().isEmpty)
  }

  @Test(arguments: [
    ("/nowhere/at/all.xml", "the file could not be read: there is no such file"),
    ("/", "the file could not be read: it is no regular file"),
    ("/dev/zero", "the file could not be read: it is no regular file"),
  ])
  func whatCannotBeReadIsSaid(_ path: String, _ reason: String) {
    #expect(GuidanceReader().read(fileAt: path).diagnostics.map(\.reason) == [reason])
    #expect(ProfileReader().read(fileAt: path).diagnostics.map(\.reason) == [reason])
  }
}
