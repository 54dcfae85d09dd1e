import AgentKit
import Testing

@testable import ContainerCapabilities

struct IdentifierTests {
  let digits = String(repeating: "a1b2", count: 16)

  @Test func `a digest is its algorithm and all its digits`() throws {
    #expect(try Digest("sha256:\(digits)").description == "sha256:\(digits)")
    #expect(refusal(Digest.self, digits) == "begin with sha256: or sha512:")
    #expect(refusal(Digest.self, "md5:abc") == "begin with sha256: or sha512:")
    #expect(refusal(Digest.self, "sha256:abc") == "sha256 needs 64 hexadecimal digits in lower case, not 3")
    #expect(refusal(Digest.self, "sha256:" + digits.uppercased())?.contains("lower case") == true)
  }

  @Test func `digests are found alone and behind a name`() {
    #expect(scan(Digest.self, "keep sha256:\(digits) only") == ["sha256:\(digits)"])
    #expect(scan(Digest.self, "pull acme/web@sha256:\(digits)") == ["sha256:\(digits)"])
    #expect(scan(Digest.self, "sha256 of the file") == [])
  }

  @Test(
    arguments: [
      ("CVE-2024-3094", "CVE-2024-3094"), ("cve-2021-44228", "CVE-2021-44228"),
      ("ghsa-jfh8-c2jp-5v3q", "GHSA-jfh8-c2jp-5v3q"),
    ])
  func `vulnerabilities have one spelling`(text: String, id: String) throws {
    #expect(try CVEIdentifier(text).description == id)
  }

  @Test(arguments: [
    "", "CVE-2024", "CVE-24-3094", "CVE-2024-12", "GHSA-jfh8-c2jp", "GHSA-aaaa-bbbb-cccc", "CVE-2024-3094-1",
    "log4shell",
  ])
  func `anything else is no vulnerability`(text: String) {
    #expect(refusal(CVEIdentifier.self, text) == "write CVE-2024-3094 or GHSA-xxxx-xxxx-xxxx")
  }

  @Test func `vulnerabilities are found`() {
    #expect(
      scan(CVEIdentifier.self, "affected by CVE-2024-3094 or cve 2021-44228?") == [
        "CVE-2024-3094", "CVE-2021-44228",
      ])
    #expect(scan(CVEIdentifier.self, "any cve in 2024") == [])
  }

  @Test(arguments: [("0", 0), ("137", 137), ("255", 255)])
  func `exit codes go from 0 to 255`(text: String, code: Int) throws {
    #expect(try ExitCode(text).value == code)
  }

  @Test(arguments: ["", "256", "-1", "one", "1.0"])
  func `anything else is no exit code`(text: String) {
    #expect(refusal(ExitCode.self, text) == "exit codes go from 0 to 255")
  }

  @Test(
    arguments: [
      ("exit code 137 on worker", ["137"]), ("it exited with 139", ["139"]),
      ("Exited (1) 3 minutes ago", ["1"]),
      ("rc=127", ["127"]), ("exits with code 2", ["2"]), ("the last 200 lines", []), ("error 404", []),
    ] as [(String, [String])])
  func `exit codes are found`(request: String, codes: [String]) {
    #expect(scan(ExitCode.self, request) == codes)
  }
}
