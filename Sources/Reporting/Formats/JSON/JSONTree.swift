/// A JSON value while its members are still coming.
final class JSONTree {
  /// What the value is.
  enum Content {
    /// Nothing has been said yet.
    case none
    /// A number, a truth value or `null`, as JSON writes it.
    case word(String)
    case text(String)
    case items([Content])
    case members([(name: String, value: Content)])
    /// A value whose own members are still coming.
    case tree(JSONTree)
  }

  var content = Content.none

  /// Makes it a list, unless it is one.
  func becomeList() {
    if case .items = content { return }
    content = .items([])
  }

  /// Makes it an object, unless it is one.
  func becomeObject() {
    if case .members = content { return }
    var members: [(name: String, value: Content)] = []
    members.reserveCapacity(8)
    content = .members(members)
  }

  /// Adds an item to a list.
  func append(_ item: Content) {
    guard case .items(var items) = content else { return }
    content = .none
    items.append(item)
    content = .items(items)
  }

  /// Adds a member to an object; a later one takes an earlier one's place.
  func set(_ name: String, to value: Content) {
    guard case .members(var members) = content else { return }
    content = .none
    if let index = members.firstIndex(where: { $0.name == name }) {
      members[index].value = value
    } else {
      members.append((name, value))
    }
    content = .members(members)
  }
}
