import AgentKitTesting
import DockerClient
import Foundation
import HTTPTransportTesting
import Synchronization

/// A scripted engine with a few of everything: `web` runs, `once` runs until it is removed, `db` has ended, and somebody else's container runs beside
/// them. Every text that others can write — labels, environments, names, logs — can be exchanged.
final class EngineWorld: Sendable {
  /// The client of the engine.
  let client: DockerClient
  private let server: StubServer
  private let mood: Mood

  /// What others have written, and whether anybody answers.
  private final class Mood: Sendable {
    private struct State {
      var text = "harmless"
      /// How many more calls are answered; `nil` for all.
      var answered: Int?
      var waiting = 0
    }

    private let state = Mutex(State())
    var text: String {
      get { state.withLock { $0.text } }
      set { state.withLock { $0.text = newValue } }
    }
    var waiting: Int { state.withLock { $0.waiting } }
    func answer(_ calls: Int?) { state.withLock { $0.answered = calls } }
    func wait(_ calls: Int) { state.withLock { $0.waiting += calls } }
    var answers: Bool {
      state.withLock { state in
        guard let left = state.answered else { return true }
        state.answered = max(0, left - 1)
        return left > 0
      }
    }
  }

  init() throws {
    let mood = Mood()
    self.mood = mood
    server = try StubServer { request in
      guard mood.answers else {
        return StubReply([.call { mood.wait(1) }, .echo, .call { mood.wait(-1) }, .close])
      }
      return Self.reply(to: request, saying: mood.text)
    }
    client = DockerClient(address: .unix(path: server.path))
  }

  /// What others have written wherever they could.
  func say(_ words: String) { mood.text = words }

  /// Answers nothing any more.
  func fallSilent() { mood.answer(0) }

  /// Lets calls wait until the client hangs up.
  var stall: Stall {
    let mood = mood
    return Stall(begin: { mood.answer($0) }, end: { mood.answer(nil) }, waiting: { mood.waiting })
  }

  /// How many calls there were so far.
  var callCount: Int { server.requests.count }

  /// The calls after so many, without their bodies, and without the one that asks a new engine for its version.
  func calls(after count: Int) -> [String] {
    server.requests[count...].filter { !$0.target.hasSuffix("/_ping") }.map { "\($0.method) \($0.target)" }
  }

  /// How many requests so far would have changed something.
  var mutations: Int { server.requests.count { $0.method != "GET" && $0.method != "HEAD" } }

  private static let ids = [
    "web": String(repeating: "a1", count: 32), "db": String(repeating: "b2", count: 32),
    "other": String(repeating: "c3", count: 32), "image": String(repeating: "d4", count: 32),
    "net": String(repeating: "e5", count: 32), "once": String(repeating: "f6", count: 32),
  ]

  /// What the engine says of a file, as base64: a regular one of three bytes.
  private static let hosts = Data(
    #"{"name":"hosts","size":3,"mode":420,"mtime":"2026-01-01T00:00:00Z","linkTarget":""}"#.utf8
  ).base64EncodedString()

  private static func reply(to request: ReceivedRequest, saying text: String) -> StubReply {
    guard request.method == "GET" || request.method == "HEAD" else {
      return .json(#"{"Id":"\#(ids["web"] ?? "")","Warnings":[]}"#, status: 201)
    }
    var path = request.target.prefix { $0 != "?" }
    if path.hasPrefix("/v1."), let slash = path.dropFirst().firstIndex(of: "/") { path = path[slash...] }
    let said = json(text)
    switch path {
    case "/_ping": return .response(headers: ["Api-Version": "1.41", "Ostype": "linux"], body: "OK")
    case "/info":
      return .json(
        #"{"ID":"x","Name":"here","OSType":"linux","Labels":[\#(said)],"NCPU":2,"MemTotal":1000000}"#)
    case "/version": return .json(#"{"Version":"20.10.24","ApiVersion":"1.41","Os":"linux","Arch":"amd64"}"#)
    case "/containers/json":
      let all = request.target.contains("all=1") || request.target.contains("all=true")
      let listed = [
        summary("web", "running", said), summary("once", "running", said),
        all ? summary("db", "exited", said) : nil, other(said),
      ]
      return .json("[\(listed.compactMap { $0 }.joined(separator: ","))]")
    case "/images/json": return .json("[\(image(said, isSummary: true))]")
    case "/networks": return .json("[\(network(said))]")
    case "/volumes": return .json(#"{"Volumes":[\#(volume("data", said))],"Warnings":[]}"#)
    case "/system/df":
      return .json(
        """
        {"LayersSize":1,"Images":[\(image(said, isSummary: true))],
         "Containers":[\(summary("web", "running", said)),\(summary("db", "exited", said))],
         "Volumes":[\(volume("data", said))],"BuildCache":[]}
        """)
    default: return object(at: path, said, text)
    }
  }

  private static func object(at path: Substring, _ said: String, _ text: String) -> StubReply {
    for name in ["web", "once", "db"] {
      for reference in [name, ids[name] ?? ""] where path.hasPrefix("/containers/\(reference)/") {
        if path.hasSuffix("/json") { return .json(container(name, said)) }
        if path.hasSuffix("/top") { return .json(#"{"Titles":["PID","CMD"],"Processes":[["1",\#(said)]]}"#) }
        if path.hasSuffix("/logs") { return log(text) }
        if path.hasSuffix("/archive") {
          return .response(headers: ["X-Docker-Container-Path-Stat": hosts], body: "")
        }
      }
    }
    if path.hasPrefix("/images/"), path.hasSuffix("/json") { return .json(image(said, isSummary: false)) }
    if path.hasPrefix("/images/"), path.hasSuffix("/history") {
      return .json(#"[{"Id":"x","Created":1,"CreatedBy":\#(said),"Size":1,"Comment":\#(said),"Tags":null}]"#)
    }
    if path == "/networks/net" || path == "/networks/\(ids["net"] ?? "")" { return .json(network(said)) }
    if path == "/volumes/data" { return .json(volume("data", said)) }
    return .json(#"{"message":"no such object: \#(path)"}"#, status: 404)
  }

  /// A log of three lines, multiplexed as the engine does for containers without a terminal.
  private static func log(_ text: String) -> StubReply {
    let frames = ["starting", text, "ready"].map { line -> [UInt8] in
      let bytes = Array("2026-01-01T00:00:00.000000000Z \(line)\n".utf8)
      let length = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bytes.count >> $0) }
      return [1, 0, 0, 0] + length + bytes
    }
    return .chunked(frames, headers: ["Content-Type": "application/vnd.docker.multiplexed-stream"])
  }

  private static func summary(_ name: String, _ state: String, _ said: String) -> String {
    """
    {"Id":"\(ids[name] ?? "")","Names":["/\(name)"],"Image":"nginx:1","ImageID":"sha256:\(ids["image"] ?? "")",
     "State":"\(state)","Status":"Up 2 hours","Created":1700000000,"Labels":{"note":\(said)},"Ports":[],"Mounts":[]}
    """
  }

  private static func other(_ said: String) -> String {
    """
    {"Id":"\(ids["other"] ?? "")","Names":[\(said)],"Image":\(said),"ImageID":"sha256:\(ids["image"] ?? "")",
     "State":"running","Status":\(said),"Created":1700000000,"Labels":{"note":\(said)},"Ports":[],"Mounts":[]}
    """
  }

  private static func container(_ name: String, _ said: String) -> String {
    """
    {"Id":"\(ids[name] ?? "")","Name":"/\(name)","Image":"sha256:\(ids["image"] ?? "")","Created":"2026-01-01T00:00:00Z",
     "State":{"Status":"\(name == "db" ? "exited" : "running")","Running":\(name != "db"),"ExitCode":0,
       "StartedAt":"2026-01-01T00:00:00Z","FinishedAt":"2026-01-01T00:00:00Z","Error":\(said)},
     "Config":{"Image":"nginx:1","Env":[\(json("NOTE=" + plain(said)))],"Labels":{"note":\(said)},
       "Cmd":["run"],"ExposedPorts":{"80/tcp":{}}},
     "HostConfig":{"AutoRemove":\(name == "once")},"Mounts":[],"NetworkSettings":{"Networks":{}}}
    """
  }

  private static func image(_ said: String, isSummary: Bool) -> String {
    let labels = #""Labels":{"note":\#(said),"maintainer":\#(said)}"#
    let id = "sha256:\(ids["image"] ?? "")"
    guard !isSummary else {
      return
        #"{"Id":"\#(id)","RepoTags":["nginx:1"],"RepoDigests":[],"Created":1700000000,"Size":10,"Containers":2,\#(labels)}"#
    }
    return """
      {"Id":"\(id)","RepoTags":["nginx:1"],"RepoDigests":[],"Created":"2026-01-01T00:00:00Z","Size":10,
       "Architecture":"amd64","Os":"linux","Author":\(said),"Comment":\(said),
       "Config":{\(labels),"Env":[\(json("NOTE=" + plain(said)))],"Cmd":["run"],"ExposedPorts":{"80/tcp":{}}},
       "RootFS":{"Type":"layers","Layers":["sha256:\(ids["image"] ?? "")"]}}
      """
  }

  private static func network(_ said: String) -> String {
    """
    {"Id":"\(ids["net"] ?? "")","Name":"net","Driver":"bridge","Scope":"local","Created":"2026-01-01T00:00:00Z",
     "Labels":{"note":\(said)},"Options":{"note":\(said)},"IPAM":{"Config":[]},"Containers":{}}
    """
  }

  private static func volume(_ name: String, _ said: String) -> String {
    """
    {"Name":"\(name)","Driver":"local","Mountpoint":"/var/lib/docker/volumes/\(name)/_data","Scope":"local",
     "CreatedAt":"2026-01-01T00:00:00Z","Labels":{"note":\(said)},"Options":null,"UsageData":{"Size":5,"RefCount":0}}
    """
  }

  /// A text as JSON.
  private static func json(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": #"\""#
      case "\\": #"\\"#
      default:
        scalar.value < 32
          ? #"\u00"# + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16) : String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// JSON's text without its quotes, still escaped once: good enough to be put into another text.
  private static func plain(_ json: String) -> String { String(json.dropFirst().dropLast()) }
}
