// Room of AgentKit.
