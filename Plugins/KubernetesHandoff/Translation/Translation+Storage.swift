/// What a pod needs to keep things: the claims, its volumes, and where they are mounted.
struct StorageParts {
  var claims: [PersistentVolumeClaim] = []
  var volumes: [PodSpec.Volume] = []
  var mounts: [PodContainer.VolumeMount] = []
}

extension Translation {
  var storage: StorageParts {
    var parts = StorageParts()
    var names: Set<String> = []
    /// A name that no other volume of the pod has.
    func free(_ wanted: String) -> String {
      var name = wanted
      var number = 2
      while !names.insert(name).inserted {
        name = "\(wanted.prefix(50))-\(number)"
        number += 1
      }
      return name
    }
    for mount in workload.storage {
      let name = free(LabelName.from(mount.volume ?? mount.path, limit: 30, fallback: "data"))
      let claim = metadata(name)
      parts.claims.append(
        PersistentVolumeClaim(
          metadata: claim,
          spec: PersistentVolumeClaim.Spec(
            accessModes: ["ReadWriteOnce"],
            resources: PersistentVolumeClaim.Spec.Resources(
              requests: PersistentVolumeClaim.Spec.Requests(
                storage: Explained(
                  "1Gi",
                  because:
                    "A guess for \(mount.volume.map { "the volume \($0)" } ?? "the volume on \(mount.path)"): set the size it needs. Its data does not move by itself."
                ))))))
      parts.volumes.append(
        PodSpec.Volume(name: name, persistentVolumeClaim: PodSpec.Volume.Claim(claimName: claim.name)))
      parts.mounts.append(
        PodContainer.VolumeMount(name: name, mountPath: mount.path, readOnly: mount.isReadOnly ? true : nil))
    }
    for mount in workload.memoryMounts {
      let name = free(LabelName.from(mount.path, limit: 30, fallback: "memory"))
      parts.volumes.append(
        PodSpec.Volume(
          name: name,
          emptyDir: Explained(
            PodSpec.Volume.EmptyDir(medium: "Memory", sizeLimit: Quantity.bytes(mount.size ?? 64 << 20)),
            because: "In memory, as in \(workload.origin); it counts against the memory limit.")))
      parts.mounts.append(PodContainer.VolumeMount(name: name, mountPath: mount.path))
    }
    if isReadOnly, !parts.mounts.contains(where: { $0.mountPath == "/tmp" }) {
      let name = free("tmp")
      parts.volumes.append(
        PodSpec.Volume(
          name: name,
          emptyDir: Explained(
            PodSpec.Volume.EmptyDir(sizeLimit: "64Mi"),
            because: "A place to write, as everything else is read-only.")))
      parts.mounts.append(PodContainer.VolumeMount(name: name, mountPath: "/tmp"))
    }
    return parts
  }
}
