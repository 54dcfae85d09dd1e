import Foundation
import Reporting
import Testing

struct `A secret` {
  private struct Login: Codable {
    var user = "ann"
    var password = Secret("hunter2")
  }

  @Test func `gives its value only when asked for it`() {
    #expect(Secret("hunter2").reveal() == "hunter2")
  }

  @Test func `does not print, not even from inside another value`() throws {
    let login = Login()
    var dumped = ""
    dump(login, to: &dumped)
    let json = String(decoding: try JSONEncoder().encode(login), as: UTF8.self)
    let texts = [
      "\(login.password)", "\(login)", String(reflecting: login),
      String(describing: Optional(login.password)),
      "\(Mirror(reflecting: login.password).children.map { $0 })", dumped, json, "\([login.password])",
    ]
    for text in texts { #expect(!text.contains("hunter2")) }
    #expect("\(login.password)" == Secret.mask)
    #expect(json.contains(Secret.mask))
  }

  @Test func `is read from JSON as it is`() throws {
    let json = #"{"user":"ann","password":"hunter2"}"#
    #expect(try JSONDecoder().decode(Login.self, from: Data(json.utf8)).password == Secret("hunter2"))
  }
}
