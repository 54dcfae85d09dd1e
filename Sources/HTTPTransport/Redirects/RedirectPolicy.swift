/// Which redirects are followed, and with what (RFC 9110 §15.4).
package struct RedirectPolicy: Sendable, Hashable {
  /// How many one after the other; one more is an error.
  package var maximum: Int
  /// Whether requests are sent on that may change something on the server. By default their redirect is the answer.
  package var followsUnsafeMethods: Bool

  package init(maximum: Int = 10, followsUnsafeMethods: Bool = false) {
    self.maximum = maximum
    self.followsUnsafeMethods = followsUnsafeMethods
  }

  /// A request and the URL it goes to.
  struct Step: Sendable {
    var url: HTTPURL
    /// Its target is the URL's.
    var request: HTTPRequest
  }

  /// The request that a redirect leads to; nil if the answer is none, or none to be followed.
  ///
  /// 303 asks for the answer elsewhere, with GET; 301 and 302 make a POST a GET, as they always did; 307 and 308
  /// repeat the request with its body, where that is still there. What proves who somebody is stays with the server
  /// it was meant for: it goes neither to another host, port or scheme, nor back again later.
  func step(after step: Step, _ head: HTTPResponseHead) throws(HTTPError) -> Step? {
    guard [301, 302, 303, 307, 308].contains(head.status), let location = head.headers["Location"] else {
      return nil
    }
    var request = step.request
    guard followsUnsafeMethods || ["GET", "HEAD", "OPTIONS", "TRACE"].contains(request.method) else {
      return nil
    }
    let becomesGET =
      head.status == 303 ? request.method != "HEAD" : head.status < 303 && request.method == "POST"
    if becomesGET {
      request.method = "GET"
      request.body = .none
      for name in ["Content-Type", "Content-Encoding", "Content-Language", "Content-Location"] {
        request.headers[name] = nil
      }
    }
    guard request.hasBodyToSendAgain else { return nil }
    guard let url = step.url.resolving(location) else {
      throw HTTPError(
        .redirectRefused,
        "\(step.url.host) leads to what is no web server: \(location.prefix(200).debugDescription)",
        advice: "Ask whoever runs \(step.url.host).")
    }
    request.target = url.target
    if !url.hasSameOrigin(as: step.url) {
      for name in HTTPHeaders.credentials + ["Host"] { request.headers[name] = nil }
    }
    return Step(url: url, request: request)
  }
}
