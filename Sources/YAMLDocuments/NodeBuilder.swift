/// Puts events together to nodes, within limits.
struct NodeBuilder {
  private let events: YAMLEvents
  private let limits: YAMLLimits
  private let duplicateKeys: YAMLDocument.DuplicateKeys
  /// What `&name` stands for, and how many nodes that is.
  private var anchors: [String: (node: YAMLNode, nodes: Int)] = [:]
  private var nodes = 0
  private var repeated: [YAMLNode] = []

  init(_ events: YAMLEvents, limits: YAMLLimits, duplicateKeys: YAMLDocument.DuplicateKeys) {
    self.events = events
    self.limits = limits
    self.duplicateKeys = duplicateKeys
  }

  mutating func documents(atMost most: Int) throws(YAMLError) -> [YAMLDocument] {
    var documents: [YAMLDocument] = []
    while true {
      let event = try events.next()
      switch event.kind {
      case .streamEnd: return documents
      case .documentStart where documents.count == most:
        throw YAMLError(.severalDocuments, "a second document begins here", at: event.start)
      case .documentStart:
        anchors = [:]
        repeated = []
        let root = try node(from: try events.next(), depth: 1)
        documents.append(YAMLDocument(root: root, duplicateKeys: repeated))
      default: continue
      }
    }
  }

  private mutating func node(from event: YAMLEvents.Event, depth: Int) throws(YAMLError) -> YAMLNode {
    try count(1, at: event.start)
    let before = nodes
    switch event.kind {
    case .alias(let name):
      guard let anchored = anchors[name] else {
        throw YAMLError(.unknownAlias, "*\(name) stands for nothing that came before", at: event.start)
      }
      try count(anchored.nodes - 1, at: event.start)
      return anchored.node
    case .scalar(let text, let style, let anchor, let tag):
      return remember(
        YAMLNode(.scalar(text, style), tag: tag, range: event.start..<event.end), as: anchor, since: before)
    case .sequenceStart(let anchor, let tag, let flow):
      try descend(to: depth, at: event.start)
      let (items, end) = try items(depth: depth)
      let last = flow ? end : items.last?.range.upperBound ?? event.end
      return remember(
        YAMLNode(.sequence(items), tag: tag, range: event.start..<max(event.start, last)), as: anchor,
        since: before)
    case .mappingStart(let anchor, let tag, let flow):
      try descend(to: depth, at: event.start)
      let (entries, end) = try entries(depth: depth)
      let last = flow ? end : entries.last?.value.range.upperBound ?? event.end
      return remember(
        YAMLNode(.mapping(entries), tag: tag, range: event.start..<max(event.start, last)), as: anchor,
        since: before)
    case .documentStart, .documentEnd, .streamEnd, .collectionEnd:
      throw YAMLError(.syntax, "a value is missing", at: event.start)
    }
  }

  private mutating func items(depth: Int) throws(YAMLError) -> ([YAMLNode], end: Int) {
    var items: [YAMLNode] = []
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind { return (items, event.end) }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func entries(depth: Int) throws(YAMLError) -> ([YAMLEntry], end: Int) {
    var entries: [YAMLEntry] = []
    var seen: Set<String> = []
    while true {
      let event = try events.next()
      if case .collectionEnd = event.kind { return (entries, event.end) }
      let key = try node(from: event, depth: depth + 1)
      let value = try node(from: try events.next(), depth: depth + 1)
      // Keys that are collections are rare and never looked up: only texts are held against each other.
      guard let name = key.string, !seen.insert(name).inserted else {
        entries.append(YAMLEntry(key: key, value: value))
        continue
      }
      if duplicateKeys == .reported {
        repeated.append(key)
      } else {
        throw YAMLError(
          .duplicateKey, "the key \(name) is here a second time", at: key.range.lowerBound)
      }
    }
  }

  private mutating func remember(_ node: YAMLNode, as anchor: String?, since before: Int) -> YAMLNode {
    if let anchor { anchors[anchor] = (node, nodes - before + 1) }
    return node
  }

  private mutating func count(_ more: Int, at offset: Int) throws(YAMLError) {
    nodes += more
    guard nodes <= limits.nodes else {
      throw YAMLError(.tooManyNodes, "there are more than \(limits.nodes) values", at: offset)
    }
  }

  private func descend(to depth: Int, at offset: Int) throws(YAMLError) {
    guard depth <= limits.depth else {
      throw YAMLError(.tooDeep, "values are nested deeper than \(limits.depth)", at: offset)
    }
  }
}
