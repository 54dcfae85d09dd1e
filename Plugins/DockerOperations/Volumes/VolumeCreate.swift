internal import AgentKit
internal import ContainerCapabilities

struct VolumeCreate: DeclaredOperation {
  static let declaration = Declaration(
    "volume.create",
    "Creates a volume.",
    atMost: .change, flags: [.hostPrivilege],
    needs: ["Bash(docker volume create *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "volume create",
        options: ["-d --driver": "driver", "-o --opt": "options", "--label": "labels", "--name": "volume"],
        operands: [.optional("volume")])
    ],
    verbs: ["create", "make", "add", "set up", "provision"],
    objects: ["volume", "docker volume", "named volume", "nfs volume", "persistent storage for a container"],
    phrases: [
      "docker volume create", "create a volume", "create volume", "new volume", "make a volume",
      "add a volume", "named volume", "nfs volume", "volume driver", "persist data",
    ],
    examples: [
      "create a volume named pgdata",
      "docker volume create uploads",
      "make an nfs volume for 10.0.0.5:/exports/media",
      "new named volume called cache-data, please with label env=dev",
      "where should my container keep its data so it survives removal? create what is needed",
    ])

  @Parameter("What to call the volume.", says: ["volume", "named", "called"])
  var volume: VolumeName
  @Parameter("The volume driver.", says: ["driver", "--driver"])
  var driver: String?
  @Parameter("Options for the driver, as key=value.", says: ["option", "--opt", "-o"])
  var options: [String] = []
  @Parameter("Labels, as key=value.", says: ["label", "labels"])
  var labels: [LabelFilter] = []
}
