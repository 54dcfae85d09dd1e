internal import Reporting

extension SecretPattern {
  /// Models by the hour.
  static let artificialIntelligence: [SecretPattern] = [
    SecretPattern(
      "openai-key", "an OpenAI key", .critical, prefix: "sk-proj-", "sk-svcacct-", "sk-admin-",
      then: .run(.base64URL, 40...250)),
    SecretPattern(
      "openai-legacy-key", "an OpenAI key", .critical, keywords: ["T3BlbkFJ"],
      .token(TokenShape(lead: (.alphanumeric + ByteClass("-_"), 23...90), [.run(.base64URL, 20...90)]))),
    SecretPattern(
      "anthropic-key", "an Anthropic key", .critical, prefix: "sk-ant-api03-", "sk-ant-admin01-",
      "sk-ant-oat01-",
      then: .run(.base64URL, 80...120)),
    SecretPattern(
      "hugging-face-token", "a Hugging Face token", prefix: "hf_", "api_org_", then: .run(.letters, 34)),
    SecretPattern("replicate-token", "a Replicate token", prefix: "r8_", then: .run(.alphanumeric, 37)),
    SecretPattern("groq-key", "a Groq key", prefix: "gsk_", then: .run(.alphanumeric, 52)),
    SecretPattern("perplexity-key", "a Perplexity key", prefix: "pplx-", then: .run(.alphanumeric, 48)),
    SecretPattern("xai-key", "an xAI key", prefix: "xai-", then: .run(.alphanumeric, 80)),
  ]
}
