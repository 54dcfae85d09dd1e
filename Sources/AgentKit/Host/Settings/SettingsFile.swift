internal import YAMLDocuments

/// One `longshore.yaml` as it was read: its values, where they stand, and what is wrong with it.
struct SettingsFile {
  /// A value and where it stands.
  struct Entry {
    let value: SettingValue
    let place: Place
  }

  /// The name that the file has in projects and in the user's folder.
  static let name = "longshore.yaml"
  /// The greatest file that is read, in bytes.
  static let limit = 256 << 10

  let path: String
  private(set) var entries: [SettingKey: Entry] = [:]
  private(set) var problems: [SettingsProblem] = []

  /// Reads a file; one that is not there sets nothing.
  ///
  /// - Parameter folder: What relative paths in it start from; `nil` for the working directory.
  init(_ path: String, folder: String?, home: String?) {
    self.path = path
    let files = LocalFiles(relativeTo: "/")
    do {
      let place = try FilePath(path)
      guard files.kind(of: place) != .missing else { return }
      read(try files.read(place, limit: Self.limit), folder: folder, home: home)
    } catch {
      problems = [
        SettingsProblem("unreadable", Failure(error).message, file: path, at: Place(line: 1), remedy: nil)
      ]
    }
  }

  /// Reads a file's bytes.
  init(_ bytes: [UInt8], path: String, folder: String? = nil, home: String? = nil) {
    self.path = path
    read(bytes, folder: folder, home: home)
  }

  private mutating func read(_ file: [UInt8], folder: String?, home: String?) {
    let source = SourceText(file)
    let lines = LineIndex(source.bytes, upTo: source.bytes.count)
    let place = SettingPlace(file: path, lines: lines, folder: folder, home: home)
    do {
      let document = try YAMLDocument(
        parsing: source.bytes, limits: YAMLLimits(bytes: Self.limit, depth: 8, nodes: 5000))
      guard let root = document.root, !root.isNull else { return }
      guard let groups = root.entries else {
        return report(
          "syntax", "settings are groups of keys, such as permissions: with deny: in it", root, place)
      }
      for group in groups { read(group, at: place) }
    } catch {
      problems.append(
        SettingsProblem(
          "syntax", error.message, file: path, at: lines.place(min(error.offset, source.bytes.count))))
    }
  }

  private mutating func read(_ group: YAMLEntry, at place: SettingPlace) {
    let name = group.key.string ?? ""
    let groups = Set(SettingKey.all.map { String($0.group) })
    guard groups.contains(name) else {
      let nearest = Spelling.nearest(to: name, among: groups.sorted())
      return report(
        "unknown-key", "there are no settings \"\(name.prefix(60))\"", group.key, place,
        remedy: nearest.map { "Did you mean \($0)?" } ?? "All of them: longshore settings")
    }
    if group.value.isNull { return }
    guard let members = group.value.entries else {
      return report("invalid-value", "\(name) is a group of keys", group.value, place)
    }
    for member in members { read(member, of: name, at: place) }
  }

  private mutating func read(_ member: YAMLEntry, of group: String, at place: SettingPlace) {
    let name = "\(group).\(member.key.string ?? "")"
    guard let key = SettingKey.named(name) else {
      let names = SettingKey.all.map(\.name).filter { $0.hasPrefix("\(group).") }
      let nearest = Spelling.nearest(to: name, among: names)
      return report(
        "unknown-key", "there is no setting \"\(name.prefix(80))\"", member.key, place,
        remedy: nearest.map { "Did you mean \($0)?" } ?? "There are \(names.joined(separator: ", ")).")
    }
    if member.value.isNull { return }
    do {
      let value = try key.kind.read(member.value, at: place)
      entries[key] = Entry(value: value, place: place.lines.place(member.key.range.lowerBound))
    } catch {
      problems.append(
        SettingsProblem(
          "invalid-value", "\(name): \(error.message)", file: path, at: place.lines.place(error.offset),
          remedy: "See: longshore settings \(name)"))
    }
  }

  private mutating func report(
    _ code: String, _ text: String, _ node: YAMLNode, _ place: SettingPlace, remedy: String? = nil
  ) {
    problems.append(
      SettingsProblem(
        code, text, file: path, at: place.lines.place(node.range.lowerBound), remedy: remedy))
  }
}
