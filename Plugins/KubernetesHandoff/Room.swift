// Room of KubernetesHandoff.
