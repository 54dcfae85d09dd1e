extension Trades {
  /// Offices around computing.
  static let business: [(name: String, members: String)] = [
    (
      "Product",
      "prd|product requirements|roadmap|user story|user stories|prioritize|prioritization|product strategy|stakeholder|mvp|okr|kpi|go-to-market|feature request|market fit"
    ),
    (
      "Scrum",
      "scrum|sprint|sprints|retro|retrospective|velocity|standup|backlog|story points|planning poker|kanban|agile|ceremony|burndown"
    ),
    (
      "User research",
      "user research|usability|user interviews|survey|persona|personas|onboarding|journey map|card sorting|usability test"
    ),
    (
      "Law",
      "legal|contract|nda|terms of service|privacy policy|clause|liability|license agreement|lawyer|contractor agreement|trademark|copyright"
    ),
    (
      "Privacy",
      "gdpr|ccpa|privacy|cookie banner|consent|data subject|dpa|data retention|personal data|right to be forgotten|dsar"
    ),
    (
      "Technical writing",
      "documentation|docs|readme|user guide|tutorial|how-to guide|api reference|style guide|changelog|technical writer|release notes"
    ),
    (
      "Marketing",
      "marketing|campaign|newsletter|social media|copywriting|landing page|brand|ad copy|conversion rate|content calendar"
    ),
    (
      "Design",
      "figma|mockup|wireframe|design system|logo|icon|typography|colour palette|photoshop|illustrator|canva|vector"
    ),
  ]
}
