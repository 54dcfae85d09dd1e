import Reporting
import Testing

@testable import Dockerfiles

@Suite struct PragmaTests {
  @Test(arguments: [
    "# longshore ignore=base-latest\nFROM a:latest\n",
    "# hadolint ignore=DL3006,DL3007 # on purpose\nFROM a:latest\n",
    "# hadolint ignore=DL3007\n# another comment\nFROM a:latest\n",
    "# longshore ignore = BASE-LATEST\nFROM a:latest\n",
    "FROM a:latest\n# hadolint global ignore=DL3007\n",
    "# longshore stage ignore=base-latest\nFROM a:latest\n",
    "# longshore ignore=all\nFROM a:latest\n",
    "# check=skip=DS-0001\nFROM a:latest\n",
  ])
  func `a rule is switched off by id or alias`(_ text: String) throws {
    #expect(try !rules(in: text).contains("base-latest"))
  }

  @Test(arguments: [
    "# hadolint ignore=DL3008\nFROM a:latest\n",
    "# hadolint ignore=DL3007\nARG x\nFROM a:latest\n",
    "# longshore ignore=base-latest\nFROM b:1\nFROM a:latest\n",
    "# see hadolint ignore=DL3007\nFROM a:latest\n",
  ])
  func `other rules and other instructions are not`(_ text: String) throws {
    #expect(try rules(in: text).contains("base-latest"))
  }

  @Test(arguments: [
    ("# check=skip=JSONArgsRecommended\nFROM a\nCMD x\n", false),
    ("# check=skip=StageNameCasing, JSONArgsRecommended;error=true\nFROM a\nCMD x\n", false),
    ("# check=skip=all\nFROM a\nCMD x\n", false),
    ("FROM a\n# check=skip=JSONArgsRecommended\nCMD x\n", false),
    ("# check=error=true\nFROM a\nCMD x\n", true),
    ("FROM a\n# check=skip=JSONArgsRecommended\nRUN y\nCMD x\n", true),
  ])
  func `Docker's own way of skipping checks is understood`(_ text: String, _ isFound: Bool) throws {
    #expect(try rules(in: text).contains("json-args") == isFound)
  }

  @Test func `a stage's pragma ends with the stage`() throws {
    let text = "# hadolint stage ignore=DL3004\nFROM a\nRUN sudo x\nFROM b\nRUN sudo y\n"
    let lines = try DockerfileLinter().lint(Array(text.utf8), path: "f").filter { $0.rule == "run-sudo" }
      .map(\.location?.line)
    #expect(lines == [5])
  }
}
