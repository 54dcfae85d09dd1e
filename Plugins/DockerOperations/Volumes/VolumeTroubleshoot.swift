internal import AgentKit
internal import ContainerCapabilities

struct VolumeTroubleshoot: DeclaredOperation {
  static let declaration = Declaration(
    "volume.troubleshoot",
    "Finds out why a container does not see, cannot write or loses the files of a mount.",
    atMost: .change,
    needs: [
      "Bash(docker inspect *)", "Bash(docker volume inspect *)", "Bash(docker exec *)", "mcp__docker__*",
    ],
    verbs: ["troubleshoot", "debug", "diagnose", "fix", "why", "investigate"],
    objects: [
      "volume", "mount", "bind mount", "mounted folder", "volume permissions",
      "file permissions in the container", "data loss", "volume mount",
    ],
    phrases: [
      "data was gone", "data was lost", "database was empty", "database is empty", "lost my data",
      "files belong to root", "owned by root on the host", "wrong owner on the mount",
      "volume mount", "bind mount", "mount is empty", "mounted folder is empty",
      "folder is empty in the container", "volume permissions", "permission denied on the volume",
      "permission denied on a mounted", "mount problem", "mount not working", "data is gone",
      "lost my data after", "data disappears", "volume problem", "volume issue", "volume debugging",
      "changes don't show up in the container", "files owned by root", "not persisted", "anonymous volume",
      "stale volume", "node_modules volume", "old files in the volume", "wrong owner", "uid mismatch",
      "chown the volume", "read only mount", "mount does not show", "mounted file", "volume empty",
      "volume is empty", "nfs mount in the container", "selinux denies",
    ],
    examples: [
      "the mounted folder is empty inside the container",
      "permission denied when web writes to /data, it's a bind mount",
      "my database data is gone after docker compose down, where is it?",
      "why doesnt the container see changes in ./src",
      "volume mount of nginx.conf fails: are you trying to mount a directory onto a file",
      "files that container creates are owned by root on my host, how fix",
    ],
    signatures: [
      "bind source path does not exist", "invalid mount config for type",
      "Are you trying to mount a directory onto a file", "error mounting", "not a directory: unknown",
      "Mounts denied", "is not shared from the host", "Read-only file system", "invalid volume specification",
      "Duplicate mount point", "mkdir /var/lib/docker/volumes", "chown: changing ownership of",
      "failed to mount local volume", "Permission denied",
      "initdb: could not change permissions of directory", "error while mounting volume", "no such volume",
      "EACCES: permission denied", "Operation not permitted", "chmod: changing permissions", "target is busy",
      "stale file handle",
    ])

  @Parameter("The container, by name or id.", says: ["container", "in", "does", "when"])
  var container: ContainerName?
  @Parameter("The volume concerned.", says: ["volume"])
  var volume: VolumeName?
  @Parameter(
    "The path concerned, on the host or in the container.", says: ["path", "folder", "file", "to", "at"])
  var path: FilePath?
  @Parameter("An error message to explain.", says: ["error", "message"])
  var error: ErrorMessage?
}
