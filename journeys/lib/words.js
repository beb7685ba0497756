// The program's own words, so that a journey finds a button by what it says in any language.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const CRATES = resolve(import.meta.dirname, "../../crates");
const MESSAGE = /^([a-z0-9-]+) = (.+)$/gm;

/** `words("intake", "sv")("send")` is what the text `send` says; a text with arguments is a pattern that fits whatever stands in their place. */
export function words(crate, language) {
  const text = readFileSync(join(CRATES, crate, "words", `${language}.ftl`), "utf8");
  const said = new Map([...text.matchAll(MESSAGE)].map(([, key, value]) => [key, value]));
  return (key) => {
    const value = said.get(key);
    if (value === undefined) throw new Error(`${crate} has no text ${key} of one line in ${language}`);
    return value.includes("{") ? pattern(value) : value;
  };
}

function pattern(value) {
  const fixed = value.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(fixed.join(".*"));
}
