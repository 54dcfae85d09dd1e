internal import Reporting

extension SecretPattern {
  /// Chat, mail and telephony.
  static let messaging: [SecretPattern] = [
    SecretPattern(
      "slack-token", "a Slack token", prefix: "xoxb-", "xoxa-", "xoxp-", "xoxr-", "xoxs-", "xoxe-",
      "xoxe.xoxp-", "xoxe.xoxb-",
      then: .run(.alphanumeric + ByteClass("-"), 20...300)),
    SecretPattern(
      "slack-app-token", "a Slack app token", prefix: "xapp-",
      then: .run(.alphanumeric + ByteClass("-"), 30...300)),
    SecretPattern(
      "slack-webhook", "a Slack webhook's address", prefix: "hooks.slack.com/",
      then: .run(ByteClass.letters, 7...9), .text("/"), .run(.alphanumeric + ByteClass("+/"), 40...80)),
    SecretPattern(
      "discord-webhook", "a Discord webhook's address", prefix: "discord.com/api/webhooks/",
      "discordapp.com/api/webhooks/",
      then: .run(.digits, 17...20), .text("/"), .run(.base64URL, 60...80)),
    SecretPattern(
      "teams-webhook", "a Microsoft Teams webhook's address", prefix: "webhook.office.com/webhookb2/",
      then: .run(.alphanumeric + ByteClass("-@/"), 100...200)),
    SecretPattern(
      "telegram-bot-token", "a Telegram bot's token", keywords: [":AA"],
      .token(TokenShape(lead: (.digits, 8...10), [.run(.base64URL, 33)]))),
    SecretPattern(
      "sendgrid-key", "a SendGrid key", prefix: "SG.", then: .run(.base64URL, 20...24), .text("."),
      .run(.base64URL, 39...50)),
    SecretPattern("mailgun-key", "a Mailgun key", prefix: "key-", then: .run(.lowerHexadecimal, 32)),
    SecretPattern(
      "brevo-key", "a Brevo key", prefix: "xkeysib-", then: .run(.lowerHexadecimal, 64), .text("-"),
      .run(.alphanumeric, 16)),
    SecretPattern(
      "twilio-secret", "a Twilio secret",
      keywords: ["twilio_auth_token", "twilio_api_secret", "twilio_token"],
      .assignment(AssignmentShape(length: 32...32, entropy: 3, characters: .alphanumeric))),
  ]
}
