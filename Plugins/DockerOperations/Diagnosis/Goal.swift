internal import DockerClient

/// Where a program wanted to go: another container, a service somewhere, or itself.
struct Goal: Sendable, Hashable {
  let host: String
  var port: Int?
  /// The setting that says so, where the program itself did not.
  var setting: String?

  /// For a sentence: `db:5432`.
  var words: String { port.map { "\(host):\($0)" } ?? host }
}

extension Goal {
  /// Reads it from what a program said in one event: `connect ECONNREFUSED db:5432`, a MySQL client's `server on 'db'`, or
  /// the fields that Node.js prints below an error, `address: '10.0.0.2',` and `port: 5432`.
  init?(in statements: [String]) {
    if let endpoint = statements.lazy.compactMap(HostInText.endpoint).first {
      self.init(host: endpoint.host, port: endpoint.port)
      return
    }
    let names = statements.lazy.compactMap { HostInText.named(in: $0) ?? HostInText.address(in: $0) }
    guard let host = names.first else { return nil }
    self.init(host: host, port: statements.lazy.compactMap(HostInText.port).first)
  }
}

extension ContainerFacts {
  /// The one goal that its command and its environment name, for a program that does not say where it wanted to go: the
  /// only one at all, else the only one that is a container here.
  var onlyGoal: Goal? {
    var found: [Goal] = []
    for goal in settingGoals where !found.contains(where: { $0.host == goal.host }) { found.append(goal) }
    if found.count == 1 { return found.first }
    let known = found.filter { neighbour(at: $0.host) != nil }
    return known.count == 1 ? known.first : nil
  }

  /// The proxies that its environment names.
  var proxies: [Goal] {
    container.config.env.filter {
      $0.name.lowercased().hasSuffix("_proxy") && $0.name.lowercased() != "no_proxy"
    }
    .compactMap { variable in
      let value = variable.value ?? ""
      return (HostInText.url(in: value) ?? HostInText.endpoint(in: value).map { ($0.host, $0.port) }).map {
        Goal(host: $0.0, port: $0.1, setting: variable.name)
      }
    }
  }

  private var settingGoals: [Goal] {
    let variables = container.config.env.filter { !$0.name.lowercased().hasSuffix("_proxy") }
    let urls = variables.compactMap { variable in
      HostInText.url(in: variable.value ?? "").map {
        Goal(host: $0.host, port: $0.port, setting: variable.name)
      }
    }
    let hosts = variables.filter { $0.name.uppercased().hasSuffix("HOST") }.compactMap { variable -> Goal? in
      guard let host = variable.value, HostInText.isName(host) else { return nil }
      let prefix = variable.name.dropLast(4)
      let port = variables.first { $0.name.uppercased() == prefix.uppercased() + "PORT" }?.value.flatMap {
        Int($0)
      }
      return Goal(host: host, port: port, setting: variable.name)
    }
    let words = ([container.path] + container.args).compactMap { word in
      HostInText.url(in: word).map { Goal(host: $0.host, port: $0.port, setting: "its command") }
    }
    return words + urls + hosts
  }
}
