#!/usr/bin/env python3
"""Rinnalla beside the floor, in one run: same machine, same data, the same work, turn by turn.

    bin/bench [--clients 10000[,100000]] [--concurrency 1,8,32] [--seconds 10] [--repeat 3] [--keep]

Prints a report and writes it to bench/results/DATE.md. A round in which an answer was wrong does not count and ends the run.
"""
import argparse
import datetime
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path += [HERE, os.path.join(HERE, "load")]
import bench  # noqa: E402  (load/bench.py: one measured run)
import servers  # noqa: E402

SERVERS = [servers.Floor, servers.Rinnalla]


def numbers(text):
    return [int(n.replace("_", "")) for n in text.split(",")]


def arguments():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--clients", type=numbers, default=[10_000], help="sizes, for example 10000,100000,1000000")
    a.add_argument("--concurrency", type=numbers, default=[1, 8, 32])
    a.add_argument("--seconds", type=int, default=10)
    a.add_argument("--repeat", type=int, default=3)
    a.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "rinnalla-bench"), help="directory for the data")
    a.add_argument("--keep", action="store_true", help="keep the data afterwards, and use what is there")
    return a.parse_args()


def say(text):
    print(text, file=sys.stderr, flush=True)


def one_round(server, clients, c, seconds, seed):
    """One measured run; a wrong answer ends everything."""
    setting = argparse.Namespace(label=server.name, url=server.url, adapter=server.adapter, clients=clients,
                                 pids=[server.process.pid], nice=5)
    r = bench.run(setting, "mix", c, seconds, seed)
    if r["bad"] or r["socket_errors"]:
        raise SystemExit("%s answered wrongly %d times: %s" % (server.name, r["bad"] + r["socket_errors"], r["first_bad"]))
    return r


def rounds(all_servers, clients, a):
    """Every server in turn, for each concurrency, for each repeat. Each round has a seed of its own."""
    found = {}
    for server in all_servers:
        one_round(server, clients, 4, 3, 0)
    for i in range(a.repeat):
        for j, c in enumerate(a.concurrency):
            for server in all_servers:
                r = one_round(server, clients, c, a.seconds, i * len(a.concurrency) + j + 1)
                found.setdefault((server.name, c), []).append(r)
                say("  %-9s round %d at %-2d: %8.1f op/s, %.3f CPU s per 1000" % (
                    server.name, i + 1, c, r["ops_per_s"], r["cpu_s_per_1000"]))
    return found


def median(runs, key):
    return statistics.median(r[key] for r in runs)


def ratio(found, name, c):
    """The median of the ratios of pairs that ran one after the other."""
    pairs = zip(found[name, c], found["floor", c])
    return statistics.median(r["cpu_s_per_1000"] / f["cpu_s_per_1000"] for r, f in pairs)


def report(found, all_servers, concurrency):
    yield "| server | at once | op/s | p50 ms | p99 ms | CPU s / 1000 op | ratio to the floor | others' share of the CPU |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for c in concurrency:
        for s in all_servers:
            runs = found[s.name, c]
            yield "| %s | %d | %.0f | %.2f | %.2f | %.3f | %.2f | %.2f |" % (
                s.name, c, median(runs, "ops_per_s"), median(runs, "p50_ms"), median(runs, "p99_ms"),
                median(runs, "cpu_s_per_1000"), ratio(found, s.name, c), median(runs, "others_cpu_share"))
    yield ""
    yield "| server | start ms | peak memory MB | database MB | written bytes / op |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for s in all_servers:
        written = median([r for c in concurrency for r in found[s.name, c]], "disk_bytes_per_op")
        yield "| %s | %.0f | %.0f | %.1f | %.0f |" % (
            s.name, s.seconds_to_start * 1000, s.peak_megabytes(), s.megabytes_on_disk(), written)


def measure(clients, a):
    """One size: make the data, load everybody, start everybody, measure, end everybody."""
    work = os.path.join(a.work, str(clients))
    csv = os.path.join(work, "csv")
    all_servers = [kind(work) for kind in SERVERS]
    for server in all_servers:
        server.build()
    if not (a.keep and os.path.isdir(csv)):
        say("%d clients: making the data" % clients)
        subprocess.run([sys.executable, os.path.join(HERE, "gen.py"), "--clients", str(clients), "--out", csv], check=True)
        for server in all_servers:
            say("%d clients: loading %s" % (clients, server.name))
            server.load(csv, clients)
    try:
        for server in all_servers:
            server.start()
        found = rounds(all_servers, clients, a)
        lines = ["", "## %d clients" % clients, "", *report(found, all_servers, a.concurrency)]
    finally:
        for server in all_servers:
            if server.process:
                server.stop()
    if not a.keep:
        shutil.rmtree(work)
    return lines


def main():
    a = arguments()
    today = datetime.date.today().isoformat()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=HERE).stdout.strip()
    lines = ["# Measured on %s, commit %s, %d cores" % (today, commit, os.cpu_count()), "",
             "%d repeats of %d s, servers in turn; medians." % (a.repeat, a.seconds)]
    for clients in a.clients:
        lines += measure(clients, a)
    text = "\n".join(lines) + "\n"
    print(text)
    os.makedirs(os.path.join(HERE, "results"), exist_ok=True)
    with open(os.path.join(HERE, "results", today + ".md"), "w") as out:
        out.write(text)


if __name__ == "__main__":
    main()
