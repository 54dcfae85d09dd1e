extension ContainerSummary {
  /// A list of containers, if it is written plainly; nil if only `JSONDecoder` can tell.
  package static func list(readingJSON bytes: [UInt8]) -> [ContainerSummary]? {
    try? JSONReader.read([ContainerSummary].self, from: bytes)
  }
}

extension ContainerSummary: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    (id, names, image, imageID, command, status) = ("", [], "", "", "", "")
    (ports, labels, mounts, state) = ([], [:], [], "")
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .id: try reader.read(&id)
      case .names: try reader.read(&names)
      case .image: try reader.read(&image)
      case .imageID: try reader.read(&imageID)
      case .command: try reader.read(&command)
      case .created: try reader.read(&created)
      case .ports: try reader.read(&ports)
      case .labels: try reader.read(&labels)
      case .state: try reader.read(&state)
      case .status: try reader.read(&status)
      case .networkSettings: try reader.read(&networkSettings)
      case .mounts: try reader.read(&mounts)
      case .sizeRw: try reader.read(&sizeRw)
      case .sizeRootFs: try reader.read(&sizeRootFs)
      }
    }
  }
}

extension ContainerSummary.Networks: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    networks = [:]
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .networks: try reader.read(&networks)
      }
    }
  }
}

extension EndpointSettings: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init()
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .networkID: try reader.read(&networkID)
      case .endpointID: try reader.read(&endpointID)
      case .ipAddress: try reader.read(&ipAddress)
      case .ipPrefixLen: try reader.read(&ipPrefixLen)
      case .gateway: try reader.read(&gateway)
      case .globalIPv6Address: try reader.read(&globalIPv6Address)
      case .macAddress: try reader.read(&macAddress)
      case .aliases: try reader.read(&aliases)
      case .links: try reader.read(&links)
      case .ipamConfig: try reader.read(&ipamConfig)
      case .driverOpts: try reader.read(&driverOpts)
      case .ipv6Gateway: try reader.read(&ipv6Gateway)
      case .globalIPv6PrefixLen: try reader.read(&globalIPv6PrefixLen)
      case .dnsNames: try reader.read(&dnsNames)
      case .gatewayPriority: try reader.read(&gatewayPriority)
      }
    }
  }
}

extension EndpointIPAMConfig: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init()
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .ipv4Address: try reader.read(&ipv4Address)
      case .ipv6Address: try reader.read(&ipv6Address)
      case .linkLocalIPs: try reader.read(&linkLocalIPs)
      }
    }
  }
}

extension PortSummary: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    (privatePort, type) = (0, "")
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .ip: try reader.read(&ip)
      case .privatePort: try reader.read(&privatePort)
      case .publicPort: try reader.read(&publicPort)
      case .type: try reader.read(&type)
      }
    }
  }
}

extension MountPoint: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    (type, name, source, destination, driver) = ("", "", "", "", "")
    (mode, rw, propagation) = ("", false, "")
    var members = try reader.members(of: CodingKeys.self)
    while let key = try members.next(&reader) {
      switch key {
      case .type: try reader.read(&type)
      case .name: try reader.read(&name)
      case .source: try reader.read(&source)
      case .destination: try reader.read(&destination)
      case .driver: try reader.read(&driver)
      case .mode: try reader.read(&mode)
      case .rw: try reader.read(&rw)
      case .propagation: try reader.read(&propagation)
      }
    }
  }
}
