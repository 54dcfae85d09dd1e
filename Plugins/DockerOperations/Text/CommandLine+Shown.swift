internal import ContainerCapabilities

extension CommandLine {
  /// The line as it was given, without its secrets.
  var shown: String { [description].masked.joined() }
}
