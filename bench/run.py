#!/usr/bin/env python3
"""Rinnalla beside the floor, in one run: same machine, same data, the same work, turn by turn.

    bin/bench [--clients 10000,100000[,1000000]] [--concurrency 1,8,32] [--seconds 10] [--repeat 3] [--keep] [--built]

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
# The adapters move actions of other clients in each round of 16: 0 warms up, 15 counts statements, the others measure.
WARM, LAST_ROUND, COUNTING = 0, 14, 15
SIDE = 8  # the concurrency at which sizes are compared


def numbers(text):
    return [int(n.replace("_", "")) for n in text.split(",")]


def arguments():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--clients", type=numbers, default=[10_000, 100_000], help="sizes; 1000000 on request")
    a.add_argument("--concurrency", type=numbers, default=[1, 8, 32])
    a.add_argument("--seconds", type=int, default=10)
    a.add_argument("--repeat", type=int, default=3)
    a.add_argument("--work", default=os.path.join(tempfile.gettempdir(), "rinnalla-bench"), help="directory for the data")
    a.add_argument("--keep", action="store_true", help="keep the data afterwards, and use what is there")
    a.add_argument("--built", action="store_true", help="measure what is built already")
    chosen = a.parse_args()
    if chosen.repeat * len(chosen.concurrency) > LAST_ROUND:
        a.error("at most %d rounds of one server: more would move the actions of the same clients again" % LAST_ROUND)
    return chosen


def say(text):
    print(text, file=sys.stderr, flush=True)


def one_round(server, clients, c, seconds, seed, op="mix"):
    """One measured run; a wrong answer ends everything."""
    setting = argparse.Namespace(label=server.name, url=server.url, adapter=server.adapter, clients=clients,
                                 pids=[server.process.pid], nice=5)
    r = bench.run(setting, op, c, seconds, seed)
    if r["bad"] or r["socket_errors"]:
        raise SystemExit("%s answered wrongly %d times: %s" % (server.name, r["bad"] + r["socket_errors"], r["first_bad"]))
    return r


def rounds(all_servers, clients, a):
    """Every server in turn, for each concurrency, for each repeat. Each round has a seed of its own."""
    found = {}
    for server in all_servers:
        one_round(server, clients, 4, 3, WARM)
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


def ratio(found, name, c, key):
    """The median of the ratios of pairs that ran one after the other."""
    pairs = zip(found[name, c], found["floor", c])
    return statistics.median(r[key] / f[key] for r, f in pairs)


def statements_by_operation(server, clients):
    """Statements of each operation by itself: those of a run, without those that a start and a close take."""
    idle = server.statements(lambda: None)
    counted = {}
    for op in bench.OPERATIONS:
        runs = []
        all_of_them = server.statements(lambda: runs.append(one_round(server, clients, 1, 1, COUNTING, op)))
        counted[op] = (all_of_them - idle) / runs[0]["requests"]
    return counted


def report(found, all_servers, concurrency):
    yield "| server | at once | op/s | p50 ms | p99 ms | p99 to the floor's | CPU s / 1000 op | CPU to the floor's | others' share of the CPU |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
    for c in concurrency:
        for s in all_servers:
            runs = found[s.name, c]
            yield "| %s | %d | %.0f | %.2f | %.2f | %.2f | %.3f | %.2f | %.2f |" % (
                s.name, c, median(runs, "ops_per_s"), median(runs, "p50_ms"), median(runs, "p99_ms"), ratio(found, s.name, c, "p99_ms"),
                median(runs, "cpu_s_per_1000"), ratio(found, s.name, c, "cpu_s_per_1000"), median(runs, "others_cpu_share"))
    yield ""
    yield "| server | start ms | peak memory MB | database MB | written bytes / op |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for s in all_servers:
        written = median([r for c in concurrency for r in found[s.name, c]], "disk_bytes_per_op")
        yield "| %s | %.0f | %.0f | %.1f | %.0f |" % (s.name, s.seconds_to_start * 1000, s.peak, s.megabytes, written)


def figures(all_servers, clients, a):
    """Start everybody, measure side by side, end everybody; then count statements."""
    for server in all_servers:
        server.prepare()
    try:
        for server in all_servers:
            server.start()
        found = rounds(all_servers, clients, a)
        for server in all_servers:
            server.peak, server.megabytes = server.peak_megabytes(), server.megabytes_on_disk()
    finally:
        for server in all_servers:
            if server.process:
                server.stop()
    say("  counting statements")
    counted = statements_by_operation(all_servers[-1], clients)
    lines = [*report(found, all_servers, a.concurrency), "", "Statements of %s: %s." % (
        all_servers[-1].name, ", ".join("%s %.1f" % item for item in counted.items()))]
    return found, lines


def measure(clients, a):
    """One size: make the data, load everybody, measure."""
    work = os.path.join(a.work, str(clients))
    csv = os.path.join(work, "csv")
    all_servers = [kind(work) for kind in SERVERS]
    if not a.built:
        for server in all_servers:
            server.build()
    if not (a.keep and os.path.isdir(csv)):
        say("%d clients: making the data" % clients)
        subprocess.run([sys.executable, os.path.join(HERE, "gen.py"), "--clients", str(clients), "--out", csv], check=True)
        for server in all_servers:
            say("%d clients: loading %s" % (clients, server.name))
            server.load(csv, clients)
    found, lines = figures(all_servers, clients, a)
    if not a.keep:
        shutil.rmtree(work)
    return found, ["", "## %d clients" % clients, "", *lines]


def growth(by_size, a):
    """How much more an operation costs with more clients."""
    if SIDE not in a.concurrency or len(a.clients) < 2:
        return
    yield ""
    yield "## Growth"
    yield ""
    for smaller, larger in zip(a.clients, a.clients[1:]):
        for name in ("floor", "rinnalla"):
            few, many = (median(by_size[n][name, SIDE], "cpu_s_per_1000") for n in (smaller, larger))
            yield "From %d to %d clients an operation of %s costs %.2f times the CPU (at %d at once)." % (
                smaller, larger, name, many / few, SIDE)


def main():
    a = arguments()
    today = datetime.date.today().isoformat()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=HERE).stdout.strip()
    lines = ["# Measured on %s, commit %s, %d cores" % (today, commit, os.cpu_count()), "",
             "%d repeats of %d s, servers in turn; medians." % (a.repeat, a.seconds)]
    by_size = {}
    for clients in a.clients:
        by_size[clients], more = measure(clients, a)
        lines += more
        keep(today, lines)
    keep(today, [*lines, *growth(by_size, a)])


def keep(today, lines):
    """Prints the report as far as it is, and writes it to the results."""
    text = "\n".join(lines) + "\n"
    print(text, flush=True)
    os.makedirs(os.path.join(HERE, "results"), exist_ok=True)
    with open(os.path.join(HERE, "results", today + ".md"), "w") as out:
        out.write(text)


if __name__ == "__main__":
    main()
