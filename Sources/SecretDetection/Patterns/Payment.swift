internal import Reporting

extension SecretPattern {
  /// Money and shops.
  static let payment: [SecretPattern] = [
    SecretPattern(
      "stripe-live-key", "a Stripe live key", .critical, prefix: "sk_live_", "rk_live_",
      then: .run(.alphanumeric, 16...255)),
    SecretPattern(
      "stripe-test-key", "a Stripe test key", .warning, prefix: "sk_test_", "rk_test_",
      then: .run(.alphanumeric, 16...255)),
    SecretPattern(
      "stripe-webhook-secret", "a Stripe webhook's secret", prefix: "whsec_", then: .run(.base64, 32...64)),
    SecretPattern(
      "square-token", "a Square token", .critical, prefix: "sq0atp-", "sq0csp-",
      then: .run(.base64URL, 22...43)),
    SecretPattern(
      "shopify-token", "a Shopify token", .critical, prefix: "shpat_", "shpss_", "shpca_", "shppa_",
      then: .run(.hexadecimal, 32)),
    SecretPattern(
      "braintree-token", "a Braintree token", .critical, prefix: "access_token$production$",
      then: .run(.lowerDigits, 16), .text("$"), .run(.lowerHexadecimal, 32)),
    SecretPattern(
      "flutterwave-key", "a Flutterwave key", .critical, prefix: "FLWSECK-",
      then: .run(.lowerHexadecimal, 32), .text("-X")),
  ]
}
