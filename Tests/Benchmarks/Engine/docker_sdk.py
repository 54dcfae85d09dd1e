"""Does one piece of work with an engine through Python's docker SDK, and prints the seconds it took."""
import sys
import time

import docker

client = docker.DockerClient(base_url="unix://" + sys.argv[1], version="1.41", timeout=600)
client.ping()
work, arguments = sys.argv[2], sys.argv[3:]


def ping(count):
    for _ in range(int(count)):
        client.ping()


def list_containers(count):
    # The low-level call: the other one inspects each container by itself.
    for _ in range(int(count)):
        client.api.containers(all=True)


def logs(name):
    for _ in client.api.logs(name, stream=True):
        pass


def save(name):
    for _ in client.api.get_image(name, chunk_size=256 * 1024):
        pass


def put(name, path):
    with open(path, "rb") as file:
        client.api.put_archive(name, "/tmp", file)


best = float("inf")
for _ in range(1 if work in ("ping", "list", "logs") else 2):
    start = time.perf_counter()
    {"ping": ping, "list": list_containers, "logs": logs, "save": save, "put": put}[work](*arguments)
    best = min(best, time.perf_counter() - start)
print(best)
