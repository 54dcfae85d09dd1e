internal import Synchronization

/// Makes a router once, when somebody asks for it.
final class RouterBox: Sendable {
  private let definitions: [AgentDefinition]
  private let catalogue: OperationCatalogue
  private let made = Mutex<Router?>(nil)

  init(definitions: [AgentDefinition], catalogue: OperationCatalogue) {
    self.definitions = definitions
    self.catalogue = catalogue
  }

  var router: Router {
    made.withLock { made in
      if let made { return made }
      let router = Router(definitions: definitions, catalogue: catalogue)
      made = router
      return router
    }
  }
}
