// Room of YAMLDocuments.
