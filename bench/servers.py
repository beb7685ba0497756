"""The servers that are measured side by side: how each is built, loaded with the data, started and ended."""
import json
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    """A child process on the loopback; `seconds_to_start` counts from its start to its first answer."""
    name = adapter = probe = ""
    process = None

    def prepare(self):
        """Before the first start."""

    def start(self, log=None):
        self.port = free_port()
        self.url = "http://127.0.0.1:%d" % self.port
        began = time.monotonic()
        self.process = subprocess.Popen(self.command(), stdout=subprocess.DEVNULL, stderr=log,
                                        env=dict(os.environ, **self.environment()))
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() - began > 60:
                raise SystemExit("%s does not start" % self.name)
            time.sleep(0.002)
        self.seconds_to_start = time.monotonic() - began

    def answers(self):
        try:
            return urllib.request.urlopen(self.url + self.probe, timeout=5).status == 200
        except urllib.error.HTTPError as answer:
            return answer.code != 503  # not open yet
        except OSError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait(30)

    def environment(self):
        return {}

    def megabytes_on_disk(self):
        """The database with its log, after a load or a run."""
        files = [os.path.join(d, f) for d, _, names in os.walk(self.directory) for f in names]
        return sum(os.path.getsize(f) for f in files) / 1e6

    def peak_megabytes(self):
        """The highest resident size since the start, by the kernel's own count."""
        text = open("/proc/%d/status" % self.process.pid).read()
        return int(re.search(r"VmHWM:\s+(\d+)", text).group(1)) / 1024


class Floor(Server):
    """Bare axum over SQLite, one durable audit row an operation in groups: the least that the work can cost."""
    name, adapter, probe = "floor", os.path.join(HERE, "load/html.lua"), "/worklist?w=1"

    def __init__(self, work):
        self.directory = os.path.join(work, "floor")
        self.database = "sqlite:" + os.path.join(self.directory, "floor.db")
        self.program = os.path.join(ROOT, "target/floor/release/floor")

    def build(self):
        subprocess.run(["cargo", "build", "--release", "--locked", "--manifest-path", os.path.join(HERE, "floor/Cargo.toml"),
                        "--target-dir", os.path.join(ROOT, "target/floor")], check=True)

    def load(self, csv, _clients):
        shutil.rmtree(self.directory, ignore_errors=True)
        os.makedirs(self.directory)
        subprocess.run([self.program, "load", self.database, csv], check=True)

    def command(self):
        return [self.program, "serve", self.database, str(self.port), "group"]


class Rinnalla(Server):
    """The program as a region runs it, on SQLite. It is measured on a copy of what was loaded, so that every measurement starts alike."""
    name, adapter, probe = "rinnalla", os.path.join(HERE, "load/rinnalla.lua"), "/health/ready"
    log_level = "warn"

    def __init__(self, work):
        self.loaded, self.directory = os.path.join(work, "rinnalla-loaded"), os.path.join(work, "rinnalla")
        self.sessions, self.key = os.path.join(work, "sessions"), os.path.join(work, "index.key")
        self.program = os.path.join(os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target")), "release/rinnalla")

    def build(self):
        subprocess.run(["cargo", "build", "--release", "--locked", "-p", "server", "--bin", "rinnalla"], check=True, cwd=ROOT)

    def load(self, csv, _clients):
        shutil.rmtree(self.loaded, ignore_errors=True)
        os.makedirs(self.loaded)
        subprocess.run([self.program, "bench", "load", csv, "--database", "sqlite:" + os.path.join(self.loaded, "rinnalla.db"),
                        "--index-key-file", self.key, "--sessions", self.sessions], check=True, stdout=subprocess.DEVNULL)

    def prepare(self):
        shutil.rmtree(self.directory, ignore_errors=True)
        shutil.copytree(self.loaded, self.directory)
        subprocess.run([self.program, "bench", "sign-in", "--database", self.environment()["RINNALLA_DATABASE"],
                        "--sessions", self.sessions], check=True, stdout=subprocess.DEVNULL)
        os.environ["RINNALLA_SESSIONS"] = self.sessions  # for the adapter

    def statements(self, drive):
        """How many statements the program runs from its start to its end, with what `drive` does meanwhile. It says so when it closes."""
        with tempfile.TemporaryFile("w+") as log:
            self.log_level = "info"
            self.start(log)
            drive()
            self.stop()
            log.seek(0)
            return sum(json.loads(line)["fields"].get("statements", 0) for line in log)

    def command(self):
        return [self.program, "serve"]

    def environment(self):
        return {"RINNALLA_DATABASE": "sqlite:" + os.path.join(self.directory, "rinnalla.db"), "RINNALLA_ORIGIN": "https://bench.example",
                "RINNALLA_LISTEN": "127.0.0.1:%d" % getattr(self, "port", 0), "RINNALLA_INDEX_KEY_FILE": self.key,
                "RINNALLA_SECRET_KEY_FILE": self.key + ".secret",
                "RINNALLA_LOG": self.log_level}
