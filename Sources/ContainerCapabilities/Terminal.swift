public import DockerClient

/// The terminal of whoever asked, which an operation may borrow for a while: for a shell in a container.
///
/// Whoever embeds the modules lends one, or none; an MCP server has none.
public protocol Terminal: Sendable {
  /// Its size in characters; nil where it does not say.
  var size: TerminalSize? { get }

  /// What it is, as programs know it: `xterm-256color`; nil where it does not say.
  var kind: String? { get }

  /// Hands over what is typed, key by key and unchanged (Ctrl-C too), and shows what is given to `show` as it is, until
  /// `body` ends; then the terminal is as it was before.
  func lent(
    _ body: @Sendable (_ keys: AsyncStream<[UInt8]>, _ show: @Sendable ([UInt8]) -> Void) async throws -> Void
  ) async throws
}
