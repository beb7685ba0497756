//! The Rust text of `words.rs`.

use crate::{
    check::Complete,
    model::{ArgKind, Part, Select},
};
use std::fmt::Write as _;

const VARIANTS: [&str; 3] = ["Fi", "Sv", "En"];

const HEAD: &str = "\
/// The words of this crate in one language. Made from `words/{fi,sv,en}.ftl` when the crate is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words(pub ::kernel::Language);

#[allow(clippy::all, clippy::pedantic, clippy::wildcard_enum_match_arm, rustdoc::all)]
impl Words {
";

/// The whole file.
pub fn code(messages: &[Complete<'_>]) -> String {
    let mut out = HEAD.to_owned();
    for message in messages {
        method(message, &mut out);
    }
    out.push_str("}\n");
    out
}

fn method(message: &Complete<'_>, out: &mut String) {
    for (language, pattern) in [("fi", message.patterns[0]), ("en", message.patterns[2])] {
        let _ = writeln!(out, "    #[doc = {:?}]", format!("{language}: {}\n", shown(pattern)));
    }
    let name = message.key.replace('-', "_");
    if message.args.is_empty() { plain(&name, message, out) } else { with_args(&name, message, out) }
}

fn plain(name: &str, message: &Complete<'_>, out: &mut String) {
    let _ = writeln!(out, "    #[must_use]\n    pub const fn {name}(self) -> &'static str {{\n        match self.0 {{");
    for (variant, pattern) in VARIANTS.iter().zip(&message.patterns) {
        let _ = writeln!(out, "            ::kernel::Language::{variant} => {:?},", text_of(pattern));
    }
    out.push_str("        }\n    }\n");
}

fn with_args(name: &str, message: &Complete<'_>, out: &mut String) {
    let _ = write!(out, "    #[must_use]\n    pub fn {name}(self");
    for (arg, kind) in &message.args {
        let _ = write!(out, ", {arg}: {}", taken_as(*kind));
    }
    out.push_str(") -> String {\n        use ::std::fmt::Write as _;\n        let mut out_ = String::new();\n");
    out.push_str("        match self.0 {\n");
    for (variant, pattern) in VARIANTS.iter().zip(&message.patterns) {
        let _ = writeln!(out, "            ::kernel::Language::{variant} => {{");
        parts(pattern, out);
        out.push_str("            }\n");
    }
    out.push_str("        }\n        out_\n    }\n");
}

const fn taken_as(kind: ArgKind) -> &'static str {
    match kind {
        ArgKind::Shown => "impl ::std::fmt::Display",
        ArgKind::Number => "i64",
        ArgKind::Code => "&str",
    }
}

fn parts(pattern: &[Part], out: &mut String) {
    for part in pattern {
        let _ = match part {
            Part::Text(text) => writeln!(out, "out_.push_str({text:?});"),
            Part::Arg(arg) => writeln!(out, "let _ = write!(out_, \"{{}}\", {arg});"),
            Part::Select(select) => {
                choice(select, out);
                Ok(())
            }
        };
    }
}

fn choice(select: &Select, out: &mut String) {
    let _ = writeln!(out, "match {} {{", select.arg);
    for (case, branch) in &select.cases {
        let _ = writeln!(out, "{case} => {{");
        parts(branch, out);
        out.push_str("}\n");
    }
    out.push_str("_ => {\n");
    parts(&select.otherwise, out);
    out.push_str("}\n}\n");
}

/// The text of a pattern without arguments.
fn text_of(pattern: &[Part]) -> String {
    pattern.iter().map(|part| if let Part::Text(text) = part { text.as_str() } else { "" }).collect()
}

/// A pattern as the doc comment shows it: arguments in braces, choices side by side.
fn shown(pattern: &[Part]) -> String {
    pattern.iter().map(shown_part).collect()
}

fn shown_part(part: &Part) -> String {
    match part {
        Part::Text(text) => text.chars().flat_map(escaped).collect(),
        Part::Arg(arg) => format!("{{{arg}}}"),
        Part::Select(select) => {
            let cases = select.cases.iter().map(|(_, branch)| shown(branch) + " | ").collect::<String>();
            format!("({cases}{})", shown(&select.otherwise))
        }
    }
}

fn escaped(c: char) -> impl Iterator<Item = char> {
    let special = ['[', ']', '<', '>', '`', '*', '_', '\\'].contains(&c);
    special.then_some('\\').into_iter().chain(std::iter::once(c))
}
