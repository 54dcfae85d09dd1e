/// `apps/v1 Deployment`: keeps pods of one template running.
struct Deployment: Encodable, Hashable, Sendable {
  var apiVersion = "apps/v1"
  var kind = "Deployment"
  var metadata: ObjectMeta
  var spec: Spec

  struct Spec: Encodable, Hashable, Sendable {
    var replicas: Explained<Int>
    var strategy: Explained<Strategy>?
    var selector: LabelSelector
    var template: PodTemplate
  }

  struct Strategy: Encodable, Hashable, Sendable {
    var type: String
  }

  struct PodTemplate: Encodable, Hashable, Sendable {
    var metadata: Metadata
    var spec: PodSpec

    struct Metadata: Encodable, Hashable, Sendable {
      var labels: TextMap
    }
  }
}

/// Chooses objects by their labels.
struct LabelSelector: Encodable, Hashable, Sendable {
  var matchLabels: TextMap
}
