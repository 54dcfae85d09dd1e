"""Times PyYAML's pure loader and its C loader on the frontmatter of the definitions below a folder."""
import os
import re
import sys
import time

try:
    import yaml
except ImportError:
    print("  PyYAML: skipped, it is not installed")
    sys.exit(0)

folder, rounds = sys.argv[1], int(sys.argv[2])
fence = re.compile(r"^---[ \t]*\r?\n(.*?)\n---[ \t]*(\r?\n|$)", re.S)
fronts = []
for parent, _, names in os.walk(folder):
    for name in names:
        if name.endswith(".md"):
            with open(os.path.join(parent, name), encoding="utf-8-sig", newline="") as file:
                match = fence.match(file.read())
            if match:
                fronts.append(match.group(1))


def fastest(loader):
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for front in fronts:
            try:
                yaml.load(front, Loader=loader)
            except yaml.YAMLError:
                pass
        best = min(best, time.perf_counter() - start)
    return best / max(len(fronts), 1) * 1e6


if yaml.__with_libyaml__:
    print(f"  PyYAML {yaml.__version__}, C loader         {fastest(yaml.CSafeLoader):.1f} µs each")
print(f"  PyYAML {yaml.__version__}, pure loader      {fastest(yaml.SafeLoader):.1f} µs each")
