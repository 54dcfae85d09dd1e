"""Times a loader of PyYAML on the frontmatter of the definitions below a folder, and prints microseconds for one.

Usage: pyyaml_frontmatter.py FOLDER ROUNDS CSafeLoader|SafeLoader
"""
import os
import re
import sys
import time

try:
    import yaml
except ImportError:
    sys.exit("it is not installed")

folder, rounds, name = sys.argv[1], int(sys.argv[2]), sys.argv[3]
loader = getattr(yaml, name, None) or sys.exit(f"it has no {name}")
fence = re.compile(r"^---[ \t]*\r?\n(.*?)\n---[ \t]*(\r?\n|$)", re.S)
fronts = []
for parent, _, files in os.walk(folder):
    for file_name in files:
        if file_name.endswith(".md"):
            with open(os.path.join(parent, file_name), encoding="utf-8-sig", newline="") as file:
                match = fence.match(file.read())
            if match:
                fronts.append(match.group(1))

best = float("inf")
for _ in range(rounds):
    start = time.perf_counter()
    for front in fronts:
        try:
            yaml.load(front, Loader=loader)
        except yaml.YAMLError:
            pass
    best = min(best, time.perf_counter() - start)
print(best / max(len(fronts), 1) * 1e6)
