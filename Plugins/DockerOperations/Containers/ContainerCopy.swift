internal import AgentKit
internal import ContainerCapabilities

struct ContainerCopy: DeclaredOperation {
  static let declaration = Declaration(
    "container.copy",
    "Copies files between this machine and a container.",
    atMost: .change,
    needs: ["Bash(docker cp *)", "Bash(docker container cp *)", "mcp__docker__*"],
    commands: [
      CommandForm(
        "cp", "container cp",
        options: ["-a --archive": "keepOwner", "-L --follow-link": "followLinks", "-q --quiet": .nothing],
        operands: [.one("from"), .one("to")])
    ],
    verbs: ["copy", "cp", "extract", "download", "upload", "put", "pull out", "grab", "transfer"],
    objects: ["file", "files", "folder", "config file from the container", "file into the container"],
    phrases: [
      "docker cp", "docker container cp", "copy from the container", "copy out of the container",
      "copy into the container", "copy to the container", "file from the container",
      "file into the container", "files from container", "extract from the container", "docker export",
      "between host and container", "between my laptop and the container", "from host to container",
      "from container to host",
    ],
    examples: [
      "copy /etc/nginx/nginx.conf from the web container to ./nginx.conf",
      "docker cp db:/var/lib/backup.sql .",
      "put ./seed.sql into container postgres at /tmp",
      "grab the heap dump /tmp/heap.hprof out of worker",
      "how can i copy a file from my container to my laptop",
      "upload ./dist to web:/usr/share/nginx/html",
      "i need the log file /var/log/app.log from shop-web-1 on my machine",
      "get /var/log/nginx out of web",
    ])

  @Parameter("What to copy, as path or container:path.", says: ["copy", "from", "cp", "put", "upload"])
  var from: CopyLocation
  @Parameter("Where to copy it, as path or container:path.", says: ["to", "into", "at"])
  var to: CopyLocation
  @Parameter("Follow a symbolic link at the source.", says: ["follow links", "dereference"])
  var followLinks = false
  @Parameter("Keep owner and group.", says: ["ownership", "owner", "archive mode"])
  var keepOwner = false
}
