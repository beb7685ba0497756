// The program under test: a child process with a demo region of its own in a directory that is removed afterwards.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");
const PROGRAM = process.env.RINNALLA ?? join(resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target"), "debug/rinnalla");
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;
const PATIENCE_MS = 60_000;

/** Starts `rinnalla demo` on a free port; `stop` asks it to end and fails when it does not end well. */
export async function startDemo() {
  const data = await mkdtemp(join(tmpdir(), "rinnalla-journey-"));
  const child = spawn(PROGRAM, ["demo", "--listen", "127.0.0.1:0", "--data", data], { stdio: ["ignore", "pipe", "pipe"] });
  const said = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  const ended = new Promise((done) => {
    child.once("error", (fault) => done(`does not start: ${fault.message}`));
    child.once("exit", (code, signal) => done(signal ?? code));
  });
  const tail = () => Buffer.concat(said).toString().slice(-2000);
  const tooSoon = ended.then((how) => { throw new Error(`${PROGRAM} ended (${how}) before it was open:\n${tail()}`); });
  const address = await Promise.race([addressOf(child), tooSoon]).catch((fault) => { child.kill("SIGKILL"); throw fault; });
  const stop = async () => {
    child.kill("SIGTERM");
    const how = await ended;
    await rm(data, { recursive: true, force: true });
    if (how !== 0) throw new Error(`${PROGRAM} did not end well (${how}):\n${tail()}`);
  };
  return { address, stop };
}

function addressOf(child) {
  return new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error("no address was printed in time")), PATIENCE_MS);
    let text = "";
    child.stdout.on("data", (chunk) => {
      const address = ADDRESS.exec((text += chunk))?.[0];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    });
  });
}
