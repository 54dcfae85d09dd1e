internal import AgentKit
internal import ContainerCapabilities

struct ContainerDebug: DeclaredOperation {
  static let declaration = Declaration(
    "container.debug",
    "Finds out why a container fails, restarts, hangs or cannot be reached, and how to fix it.",
    atMost: .change, flags: [.runsUntrusted],
    needs: ["Bash(docker inspect *)", "Bash(docker logs *)", "Bash(docker events *)", "mcp__docker__*"],
    explaining: PastedMessages(
      beginning: [
        "docker: Error response from daemon:", "Error response from daemon:", "error during connect:",
        "Cannot connect to the Docker daemon at",
        "permission denied while trying to connect to the Docker daemon",
        "Got permission denied while trying to connect to the Docker daemon", "OCI runtime create failed",
        "OCI runtime exec failed", "standard_init_linux.go",
        "the input device is not a TTY",
      ], for: "error"),
    verbs: [
      "debug", "diagnose", "troubleshoot", "investigate", "why", "find out", "fix", "figure out", "explain",
      "analyze", "what happened to", "help with", "keeps crashing", "won't start", "wont start",
      "does not start", "doesn't start", "does not come up", "doesn't come up", "not coming up",
      "fails to start", "fails on startup", "dies right after", "dies as soon as", "crashes on start",
      "crashes at startup", "crashes on startup",
    ],
    objects: [
      "container", "crash", "crash loop", "restart loop", "exit code", "container startup",
      "failing container", "broken container", "oom", "container crash",
    ],
    phrases: [
      "docker run exits with", "docker run fails with", "so slow", "is slow", "gets slow",
      "ends at once",
      "what is wrong with", "what's wrong with", "whats wrong with", "what is the matter with",
      "what's the matter with", "boot loop", "dies again", "went down", "goes down", "is down again",
      "is dead again", "gets killed", "was killed", "keeps dying", "keeps going down", "stopped by itself",
      "not starting", "does not stay up", "won't stay up",
      "docker debug", "docker events", "why does the container", "why is the container", "container keeps",
      "keeps restarting", "keep restarting", "restart loop", "restarting loop", "crashed container",
      "crash loop in docker", "container crashes", "container crashed", "container died", "container exits",
      "exits immediately", "exited immediately", "container hangs", "exit code 137", "exit code 139",
      "exit code 127", "exit code 126", "exit code 143", "exit code 1", "exited with code", "exited (1)",
      "exited (137)", "out of memory in the container", "oom killed", "container not working",
      "stuck restarting", "container dies", "container stops", "container stuck", "container is stuck",
      "container is slow", "container not responding", "container unresponsive", "exited unexpectedly",
      "what happened to my container", "troubleshoot the container", "debug the container",
      "debug my container", "container debugging", "ran out of memory", "distroless shell",
      "container stops right away", "container stops immediately", "container keeps crashing",
      "container won't start", "container wont start", "container does not start", "container doesn't start",
      "container fails to start",
    ],
    examples: [
      "the mail relay restarts every half minute",
      "my container exits immediately after docker run, no idea why",
      "exit code 137 on worker, was it out of memory?",
      "debug the api container, it crashed twice tonight",
      "container hangs at startup and logs nothing",
      "db died with exit code 139, what happened",
      "exec /entrypoint.sh: exec format error",
      "the container it start and then stop after 2 second, please help me understand",
      "shop-web-1 won't come up since the last deploy",
      "give me a debugging shell for a distroless container without sh",
    ],
    signatures: [
      "driver failed programming external connectivity", "Bind for 0.0.0.0", "exited 127", "exited 137",
      "exited 1", "exited 139", "cannot start service", "failed to initialize NVML", "exited with status",
      "exec format error", "executable file not found in $PATH", "OCI runtime create failed",
      "runc create failed", "failed to create shim task", "unable to start container process", "OOMKilled",
      "\"OOMKilled\": true", "exited with code 137", "Exited (137)", "Exited (139)", "Exited (127)",
      "Exited (126)", "Exited (1)", "Exited (2)", "Exited (255)", "exited with code 1",
      "exited with code 127", "exited with code 139", "exited with code 143", "exit code 137",
      "exit code 139", "exit code 143", "exit code 127", "exit code 126", "Restarting (1)",
      "Restarting (137)", "unable to find user", "no matching entries in passwd file",
      "port is already allocated", "address already in use", "error during container init",
      "read-only file system", "can't fork: Resource temporarily unavailable",
      "fork: Resource temporarily unavailable", "standard_init_linux.go", "cannot allocate memory",
      "JavaScript heap out of memory", "java.lang.OutOfMemoryError", "Segmentation fault (core dumped)",
      "Cannot find module", "bash\\r: No such file or directory", "env: bash\\r",
      "Error response from daemon", "No such container",
      "Container is restarting, wait until the container is running", "signal: killed", "Killed process",
      "could not select device driver", "nvidia-container-cli", "exited with code 255", "exited with code 2",
      "exited with code 126", "Exited (0)", "Exited (143)", "Exited (134)", "exit status 137",
      "exit status 139", "error while loading shared libraries", "version `GLIBC",
      "Memory cgroup out of memory", "Out of memory: Killed process", "oom-kill", "ERR_MODULE_NOT_FOUND",
      "did not terminate within", "starting container process caused",
    ])

  @Parameter("The container, by name or id.", says: ["container", "does", "is", "of"])
  var container: ContainerName?
  @Parameter("An error message to explain, where there is no container.", says: ["error", "message"])
  var error: ErrorMessage?
  @Parameter("The exit code to explain, where there is no container.", says: ["exit code", "code"])
  var exitCode: ExitCode?
  @Parameter("Only what happened from then on.", says: ["since", "last", "after"])
  var since: PointInTime?
  @Parameter(
    "Open a shell beside the container, for images that have none.",
    says: ["shell", "--shell", "interactive"])
  var shell = false
  @Parameter("With --shell: a command to run there instead.", says: ["--command"])
  var command: CommandLine?
  @Parameter("With --shell: the image that brings the tools; busybox where none is given.", says: ["--image"])
  var image: ImageName?
}
