// Objects that an engine does not have yet, as far as they are known: what nobody said about them is empty.

extension Container {
  /// A container that is to be made.
  package init(foreseen id: String, name: String, image: String, from imageName: String) {
    self.id = id
    self.name = "/" + name
    path = ""
    args = []
    state = ContainerState(foreseen: .created)
    self.image = image
    restartCount = 0
    (driver, platform, mountLabel, processLabel, appArmorProfile, logPath) = ("", "", "", "", "", "")
    hostConfig = HostConfig()
    mounts = []
    config = ContainerConfig(image: imageName)
    networkSettings = NetworkSettings()
    execIDs = []
  }
}

extension ContainerState {
  /// The state that a container is to be in.
  package init(foreseen status: ContainerStatus) {
    self.status = status
    paused = status == .paused
    running = paused || status == .running
    (restarting, oomKilled, dead) = (false, false, false)
    (pid, exitCode, error) = (0, 0, "")
    isForeseen = true
  }
}

extension ContainerSummary {
  /// A container that is to be made.
  package init(foreseen id: String, name: String, image: String, from imageName: String) {
    self.id = id
    names = ["/" + name]
    self.image = imageName
    imageID = image
    command = ""
    ports = []
    labels = [:]
    state = .created
    status = ""
    mounts = []
  }
}

extension ContainerSummary.Networks {
  /// No network.
  package init() { networks = [:] }
}

extension MountPoint {
  /// A mount of a volume that is to be made.
  package init(foreseen volume: String) {
    type = .volume
    name = volume
    (source, destination, driver, mode, propagation) = ("", "", "", "", "")
    rw = true
  }
}

extension PortSummary {
  /// A port that is to be published.
  package init(foreseen port: Int, of transport: TransportProtocol, at address: String?) {
    ip = address
    privatePort = 0
    publicPort = port
    type = transport
  }
}

extension Network {
  /// A network that is to be made.
  package init(foreseen id: String, name: String) {
    self.id = id
    self.name = name
    (scope, driver) = ("", "")
    (enableIPv6, isInternal, attachable, ingress, configOnly) = (false, false, false, false, false)
    configFrom = ConfigReference()
    peers = []
    ipam = IPAM()
    (containers, services, options, labels) = ([:], [:], [:], [:])
  }
}

extension Network.Endpoint {
  /// A container that is to be on a network.
  package init(foreseen name: String) {
    self.name = name
    (endpointID, macAddress, ipv4Address, ipv6Address) = ("", "", "", "")
  }
}

extension Volume {
  /// A volume that is to be made.
  package init(foreseen name: String) {
    self.name = name
    (driver, mountpoint, scope) = ("", "", "")
    (labels, options) = ([:], [:])
  }
}

extension Image {
  /// An image that is to be here.
  package init(foreseen id: String, name: String) {
    self.id = id
    repoTags = [name]
    repoDigests = []
    (parent, comment, author, architecture, variant, os) = ("", "", "", "", "", "")
    config = ContainerConfig()
    size = 0
    rootFS = RootFS()
    metadata = Metadata()
  }
}

extension ImageSummary {
  /// An image that is to be here.
  package init(foreseen id: String, name: String) {
    self.id = id
    parentID = ""
    repoTags = [name]
    repoDigests = []
    (size, sharedSize, containers) = (0, -1, -1)
    labels = [:]
  }
}
