internal import CLongshoreTLS

/// Why TLS ended, and what can be done about it.
struct TLSFailure {
  let kind: longshore_tls_failure
  /// An `X509_V_ERR_…` number (openssl-verify(1)).
  let verification: Int32
  /// OpenSSL's words.
  let reason: String
  let host: String

  var error: HTTPError {
    switch kind {
    case LONGSHORE_TLS_CERTIFICATE:
      HTTPError(
        .untrustedServer, "the certificate of \(host) is not to be trusted: \(reason)", advice: wayOut)
    case LONGSHORE_TLS_CLIENT_CERTIFICATE:
      HTTPError(
        .clientCertificateRefused, "\(host) does not accept this client's certificate: \(reason)",
        advice:
          "Give a certificate (cert.pem and key.pem) that the server's authority has signed and that is "
          + "still valid.")
    case LONGSHORE_TLS_NOT_TLS:
      HTTPError(
        .tlsFailed, "\(host) does not speak TLS on this port: \(reason)",
        advice: "Check the port (engines use 2376 for TLS, 2375 without), or leave TLS out.")
    case LONGSHORE_TLS_VERSION:
      HTTPError(
        .tlsFailed, "\(host) speaks no version of TLS that is safe: \(reason)",
        advice: "Let the server speak TLS 1.2 or 1.3.")
    default:
      HTTPError(
        .tlsFailed, "TLS with \(host) failed: \(reason)",
        advice: "Look at the server's log; `openssl s_client -connect \(host):PORT` shows its side of it.")
    }
  }

  private var wayOut: String {
    switch verification {
    case 9: "Check this machine's clock; otherwise wait until the certificate is valid."
    case 10: "Renew the server's certificate, or check this machine's clock."
    case 2, 18, 19, 20, 21: "Trust the authority that signed it: give its certificate as ca.pem."
    case 23: "The authority took it back: the server needs a new certificate."
    case 62, 64:
      "Use a name or an address that the certificate bears, or give the server one for \(host) "
        + "(as subjectAltName)."
    case 66, 67, 68: "The server needs a certificate with a longer key and a newer digest."
    case 26, 79: "The server needs a certificate that is made for servers (extendedKeyUsage serverAuth)."
    default: "Give the server a certificate that this machine trusts."
    }
  }
}
