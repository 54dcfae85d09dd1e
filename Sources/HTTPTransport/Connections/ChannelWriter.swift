/// The sending half of a channel, on a thread of its own: a blocked read does not hold it up.
actor ChannelWriter {
  nonisolated let unownedExecutor: UnownedSerialExecutor
  private nonisolated let executor: ThreadExecutor
  private nonisolated let channel: any ByteChannel

  init(_ channel: any ByteChannel) throws(HTTPError) {
    self.channel = channel
    executor = try ThreadExecutor()
    unownedExecutor = executor.asUnownedSerialExecutor()
  }

  func write(_ bytes: [UInt8], until deadline: Deadline) throws(HTTPError) {
    try channel.writeWaiting(bytes, until: deadline)
  }

  func finish() { channel.finishWriting() }
}
