// Room of PipelineHandoff.
