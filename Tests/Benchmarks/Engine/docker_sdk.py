"""Does one piece of work with an engine through Python's docker SDK, and prints the seconds of each time it does it."""
import sys
import time

import docker

client = docker.DockerClient(base_url="unix://" + sys.argv[1], version="1.41", timeout=600)
client.ping()
work, arguments = sys.argv[2], sys.argv[3:]


def each(count, call):
    for _ in range(int(count)):
        start = time.perf_counter()
        call()
        print(time.perf_counter() - start)


def ping(count):
    each(count, client.ping)


def list_containers(count):
    # The low-level call: the other one inspects each container by itself.
    each(count, lambda: client.api.containers(all=True))


def drain(stream):
    for _ in stream:
        pass


def logs(name):
    each(1, lambda: drain(client.api.logs(name, stream=True)))


def save(name):
    each(1, lambda: drain(client.api.get_image(name, chunk_size=256 * 1024)))


def put(name, path):
    with open(path, "rb") as file:
        each(1, lambda: client.api.put_archive(name, "/tmp", file))


{"ping": ping, "list": list_containers, "logs": logs, "save": save, "put": put}[work](*arguments)
