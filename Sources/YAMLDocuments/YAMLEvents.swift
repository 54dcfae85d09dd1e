import CLongshoreYAML

/// libyaml's parser as a sequence of Swift values, with byte offsets.
///
/// A class, so that libyaml's state has one owner and a deinitialiser. It reads a buffer that must outlive it.
final class YAMLEvents {
  struct Event {
    enum Kind {
      case documentStart, documentEnd, streamEnd
      case alias(String)
      case scalar(String, YAMLScalarStyle, anchor: String?, tag: String?)
      case sequenceStart(anchor: String?, tag: String?, flow: Bool)
      case mappingStart(anchor: String?, tag: String?, flow: Bool)
      case collectionEnd
    }
    var kind: Kind
    var start: Int
    var end: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: CharacterOffsets

  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) throws(YAMLError) {
    parser = .allocate(capacity: 1)
    offsets = CharacterOffsets(bytes, base: base)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLError(.tooLarge, "there is no memory to read it", at: base)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    repeat {
      yaml_event_delete(&event)
      guard yaml_parser_parse(parser, &event) == 1 else { throw error }
    } while event.type == YAML_STREAM_START_EVENT
    defer { yaml_event_delete(&event) }
    return Event(
      kind: Self.kind(of: event), start: offsets.byte(event.start_mark.index),
      end: offsets.byte(event.end_mark.index))
  }

  private static func kind(of event: yaml_event_t) -> Event.Kind {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(value, style(scalar.style), anchor: text(scalar.anchor), tag: text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return .sequenceStart(
        anchor: text(start.anchor), tag: text(start.tag), flow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return .mappingStart(
        anchor: text(start.anchor), tag: text(start.tag), flow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .collectionEnd
    default: return .streamEnd
    }
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalarStyle {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// What libyaml says went wrong. Its problems are fixed English phrases, never parts of the input.
  private var error: YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it cannot be read"
    if parser.pointee.error == YAML_READER_ERROR {
      return YAMLError(.encoding, problem, at: offsets.base + parser.pointee.problem_offset)
    }
    let context = parser.pointee.context.map { String(cString: $0) + ", " } ?? ""
    // Where a key or a quotation began says more than where its colon or end was missed.
    let isUnfinished =
      context.hasPrefix("while scanning a simple key") || context.hasPrefix("while scanning a quoted")
    let mark = isUnfinished ? parser.pointee.context_mark : parser.pointee.problem_mark
    return YAMLError(.syntax, context + problem, at: offsets.byte(mark.index))
  }
}
