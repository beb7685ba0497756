//! The generator on good and bad files: what it writes compiles and speaks, and what it refuses it explains.

use std::{fs, path::Path, process::Command};
use words_build::{Source, compile};

fn sources(fi: &str, sv: &str, en: &str) -> Vec<Source> {
    let source = |language: &'static str, text: &str| Source {
        language,
        file: format!("words/{language}.ftl"),
        text: text.to_owned(),
    };
    vec![source("fi", fi), source("sv", sv), source("en", en)]
}

fn problems(fi: &str, sv: &str, en: &str) -> Vec<String> {
    let problems = compile(&sources(fi, sv, en)).expect_err("these files have a problem");
    problems.iter().map(ToString::to_string).collect()
}

/// Problems of the Finnish file when the other two say the same key rightly.
fn refused(fi: &str) -> String {
    problems(fi, "a = x\n", "a = x\n").join("\n")
}

const FI: &str = "\
-nimi = Rinnalla
save-draft = Tallenna { -nimi }
quoted = Sano ”kyllä” \\ {\"{\"}ei{\"}\"}
long =
    Ensimmäinen rivi.
    Toinen rivi.
late = { $days ->
    [0] tänään
    [one] { $days } päivä myöhässä
   *[other] { $days } päivää myöhässä
}, { $name }
who = { $kind ->
    [client] Asiakas
   *[staff] Ammattilainen
} { $name }
";
const SV: &str = "\
save-draft = Spara
quoted = Säg
long = Rad
late = { $name }: { $days } dagar sen
who = { $name } ({ $kind })
";
const EN: &str = "\
save-draft = Save
quoted = Say
long = Line
late = { $name }: { $days ->
    [one] one day
   *[other] { $days } days
} late
who = { $kind } { $name }
";

const SPEAK: &str = r#"
mod words { include!("words.rs"); }
use words::Words;
use kernel::Language::{Fi, Sv, En};
fn main() {
    let said: &'static str = Words(Fi).save_draft();
    assert_eq!(said, "Tallenna Rinnalla");
    assert_eq!(Words(Fi).quoted(), "Sano ”kyllä” \\ {ei}");
    assert_eq!(Words(Fi).long(), "Ensimmäinen rivi.\nToinen rivi.");
    assert_eq!(Words(Fi).late(0, "Timo"), "tänään, Timo");
    assert_eq!(Words(Fi).late(1, "Timo"), "1 päivä myöhässä, Timo");
    assert_eq!(Words(Fi).late(2, "Timo"), "2 päivää myöhässä, Timo");
    assert_eq!(Words(Sv).late(1, "Timo"), "Timo: 1 dagar sen");
    assert_eq!(Words(En).late(1, 'T'), "T: one day late");
    assert_eq!(Words(Fi).who("client", "Timo"), "Asiakas Timo");
    assert_eq!(Words(Fi).who("other", "Outi"), "Ammattilainen Outi");
}
"#;

fn rustc(folder: &Path, arguments: &[&str]) {
    let output = Command::new(std::env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned()))
        .current_dir(folder)
        .args(["--edition", "2024", "-D", "warnings"])
        .args(arguments)
        .output()
        .expect("rustc starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn what_is_written_compiles_and_speaks() {
    let folder = tempfile::tempdir().expect("a folder");
    let code = compile(&sources(FI, SV, EN)).expect("the files are right");
    let kernel = "#[derive(Clone, Copy, Debug, PartialEq, Eq)] pub enum Language { Fi, Sv, En }";
    fs::write(folder.path().join("words.rs"), code).expect("written");
    fs::write(folder.path().join("kernel.rs"), kernel).expect("written");
    fs::write(folder.path().join("speak.rs"), SPEAK).expect("written");
    rustc(folder.path(), &["--crate-type", "lib", "kernel.rs"]);
    rustc(folder.path(), &["--extern", "kernel=libkernel.rlib", "speak.rs"]);
    let said = Command::new(folder.path().join("speak")).output().expect("it runs");
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

#[test]
fn the_method_carries_the_finnish_and_english_text() {
    let code = compile(&sources("a = Moi, { $name } [1]\n", "a = Hej, { $name }\n", "a = Hi, { $name }\n"));
    let code = code.expect("the files are right");
    assert!(code.contains(r#"#[doc = "fi: Moi, {name} \\[1\\]\n"]"#), "{code}");
    assert!(code.contains(r#"#[doc = "en: Hi, {name}\n"]"#), "{code}");
}

#[test]
fn a_text_missing_in_one_language_is_named() {
    let said = problems("a = x\nb = y\n", "a = x\n", "a = x\nb = y\nc = z\n");
    assert_eq!(
        said,
        [
            "words/sv.ftl:1: “b” is missing in language sv",
            "words/fi.ftl:1: “c” is missing in language fi",
            "words/sv.ftl:1: “c” is missing in language sv",
        ]
    );
}

#[test]
fn languages_must_agree_about_arguments() {
    let said = problems("\na = { $name }\n", "a = { $nimi }\n", "a = { $name }\n");
    assert_eq!(
        said,
        [
            "words/fi.ftl:2: “a” does not use $nimi in language fi, another language does",
            "words/sv.ftl:1: “a” does not use $name in language sv, another language does",
            "words/en.ftl:1: “a” does not use $nimi in language en, another language does",
        ]
    );
    let said =
        problems("a = { $n ->\n [one] x\n *[other] y\n }\n", "a = { $n ->\n [red] x\n *[blue] y\n }\n", "a = { $n }\n");
    assert_eq!(said, ["words/sv.ftl:1: “a”: $n is chosen by number in one place and by code in another"]);
}

#[test]
fn a_duplicate_or_empty_text_is_named_with_its_line() {
    assert!(refused("a = x\n\na = y\n").starts_with("words/fi.ftl:3: “a” is already said on line 1"));
    assert!(refused("a = {\" \"}\n").starts_with("words/fi.ftl:1: “a”: the text is empty"));
    assert!(refused("a = x\nb =\n").contains("words/fi.ftl:"));
}

#[test]
fn what_is_not_used_here_is_refused_with_a_reason() {
    for (text, reason) in [
        ("a = { b }\nb = x\n", "another message"),
        ("a = { NUMBER($n) }\n", "NUMBER() is not used here"),
        ("a = { -nobody }\n", "there is no term “-nobody”"),
        ("-b = { -b }\na = { -b }\n", "goes round in a circle"),
        ("a = { -b(n: 1) }\n-b = x\n", "takes no attribute and no arguments"),
        ("a = x\n    .title = y\n", "attributes are not used here"),
        ("a = { $n ->\n [few] x\n *[other] y\n }\n", "only [one] and *[other]"),
        ("a = { $n ->\n [one] x\n *[many] y\n }\n", "only [one] and *[other]"),
        ("a = { $n ->\n [one] x\n *[rest] y\n }\n", "ends in *[other]"),
        ("a = { $n ->\n [one] x\n [red] z\n *[other] y\n }\n", "by number or by code, not by both"),
        ("type = x\na = x\n", "a word of Rust"),
        ("A = x\na = x\n", "lower-case words"),
        ("a_b = x\na = x\n", "lower-case words"),
        ("a = { $n\n", "words/fi.ftl:"),
        ("a = x\nnot a message\n", "words/fi.ftl:2:"),
    ] {
        let said = refused(text);
        assert!(said.contains(reason) && said.contains("words/fi.ftl:"), "{text}\n{said}");
    }
}

#[test]
fn words_that_we_never_use_are_refused() {
    for text in ["a = Uusi tapaus\n", "a = { $n ->\n [one] Luukuttaa\n *[other] x\n }\n", "a = Tervetuloa!\n"] {
        let said = refused(text);
        assert!(
            said.contains("“a”: ") && (said.contains("not a word of ours") || said.contains("exclamation")),
            "{said}"
        );
    }
    let swedish = problems("a = x\n", "a = Klienten\n", "a = x\n").join(" ");
    assert!(swedish.contains("“klienten” is not a word of ours: “kund”"), "{swedish}");
    let english = problems("a = x\n", "a = x\n", "a = Two cases, one case manager\n").join(" ");
    assert!(english.contains("“cases” is not a word of ours: “joint clientship”"), "{english}");
    let fine = sources("a = Siinä tapauksessa\n", "a = Klientrelation\n", "a = Case manager\n");
    assert!(compile(&fine).is_ok(), "other words with the same beginning are fine");
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    for (fi, en) in [("“kyllä”", "x"), ("\"kyllä\"", "x"), ("x", "”yes”"), ("x", "\"yes\""), ("x", "yes“")]
    {
        let said = problems(&format!("a = {fi}\n"), "a = x\n", &format!("a = {en}\n")).join(" ");
        assert!(said.contains("“a”: quotation marks of"), "{said}");
    }
    let branch = refused("a = { $n ->\n [one] “x”\n *[other] y\n }\n");
    assert!(branch.contains("quotation marks of fi"), "{branch}");
    let fine = sources("a = ”Kyllä” (”{ $n }”)\n", "a = ”{ $n }”\n", "a = “Yes” (“{ $n }”)\n");
    assert!(compile(&fine).is_ok());
}
