import AgentKit
import ContainerCapabilitiesTesting

/// What a type's scanner finds that is surer than not, in the order of the text.
func scan<Value: ParameterValue>(
  _ type: Value.Type, _ request: String, names: Set<String> = [], from certainty: Double = 0.5
) -> [String] {
  type.scan(Request(request, names: names).text).filter { $0.certainty >= certainty }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.value.plain)
}

/// The reason that a type gives for refusing a text; `nil` where it takes it.
func refusal<Value: TextParameter>(_ type: Value.Type, _ text: String) -> String? {
  do {
    _ = try type.init(text)
    return nil
  } catch let error as InvalidValue {
    return error.reason
  } catch {
    return "\(error)"
  }
}
