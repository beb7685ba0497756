//! From a file of Fluent to our model; whatever we do not allow becomes a problem with its line.

use crate::{
    Problem, Source,
    model::{ArgKind, Book, Message, Part, Select},
    voice,
};
use fluent_syntax::{ast, parser, unicode::unescape_unicode_to_string};
use std::collections::BTreeMap;

type Terms<'a> = BTreeMap<&'a str, &'a ast::Pattern<&'a str>>;
type Read<T> = Result<T, String>;

/// Reads one language's file, noting every problem on the way.
pub fn read(source: &Source, problems: &mut Vec<Problem>) -> Book {
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            let at =
                |error: &parser::ParserError| source.text[..error.pos.start.min(source.text.len())].lines().count();
            problems.extend(errors.iter().map(|e| Problem::new(&source.file, at(e).max(1), e.to_string())));
            resource
        }
    };
    let mut reader = Reader { source, terms: terms(&resource), problems };
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            reader.message(message, &mut messages);
        }
    }
    Book { language: source.language, file: source.file.clone(), messages }
}

fn terms<'a>(resource: &'a ast::Resource<&'a str>) -> Terms<'a> {
    let term = |entry: &'a ast::Entry<&'a str>| match entry {
        ast::Entry::Term(term) => Some((term.id.name, &term.value)),
        ast::Entry::Message(_)
        | ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    };
    resource.body.iter().filter_map(term).collect()
}

struct Reader<'a, 'p> {
    source: &'a Source,
    terms: Terms<'a>,
    problems: &'p mut Vec<Problem>,
}

impl<'a> Reader<'a, '_> {
    fn message(&mut self, message: &ast::Message<&'a str>, messages: &mut BTreeMap<String, Message>) {
        let key = message.id.name;
        let earlier = messages.get(key).map(|first| first.line);
        let line = self.line_of(key, earlier.unwrap_or(0));
        if let Some(first) = earlier {
            return self.problem(line, format!("“{key}” is already said on line {first}"));
        }
        match self.pattern_of(message) {
            Ok(pattern) => drop(messages.insert(key.to_owned(), Message { line, pattern })),
            Err(what) => self.problem(line, format!("“{key}”: {what}")),
        }
    }

    fn problem(&mut self, line: usize, what: String) {
        self.problems.push(Problem::new(&self.source.file, line, what));
    }

    /// The line on which the key is defined, after the given line.
    fn line_of(&self, key: &str, after: usize) -> usize {
        let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        let numbered = self.source.text.lines().zip(1..).skip(after);
        numbered.filter(|(line, _)| defines(line)).map(|(_, number)| number).next().unwrap_or(1)
    }

    fn pattern_of(&self, message: &ast::Message<&'a str>) -> Read<Vec<Part>> {
        plain_name(message.id.name)?;
        if !message.attributes.is_empty() {
            return Err("attributes are not used here: give each text its own key".to_owned());
        }
        let pattern = message.value.as_ref().map(|value| self.pattern(value, 0)).transpose()?.unwrap_or_default();
        if is_blank(&pattern) {
            return Err("the text is empty".to_owned());
        }
        voice::objection(self.source.language, &pattern).map_or(Ok(pattern), Err)
    }

    fn pattern(&self, pattern: &ast::Pattern<&'a str>, depth: usize) -> Read<Vec<Part>> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => push_text(&mut parts, value),
                ast::PatternElement::Placeable { expression } => self.expression(expression, depth, &mut parts)?,
            }
        }
        Ok(parts)
    }

    fn expression(&self, expression: &ast::Expression<&'a str>, depth: usize, parts: &mut Vec<Part>) -> Read<()> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, depth, parts),
            ast::Expression::Select { selector, variants } => {
                parts.push(Part::Select(self.select(selector, variants, depth)?));
                Ok(())
            }
        }
    }

    fn inline(&self, inline: &ast::InlineExpression<&'a str>, depth: usize, parts: &mut Vec<Part>) -> Read<()> {
        match inline {
            ast::InlineExpression::StringLiteral { value } => push_text(parts, &unescape_unicode_to_string(value)),
            ast::InlineExpression::NumberLiteral { value } => push_text(parts, value),
            ast::InlineExpression::VariableReference { id } => parts.push(Part::Arg(argument(id.name)?)),
            ast::InlineExpression::Placeable { expression } => self.expression(expression, depth, parts)?,
            ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                parts.extend(self.term(id.name, depth)?);
            }
            ast::InlineExpression::TermReference { id, .. } => {
                return Err(format!("the term “-{}” takes no attribute and no arguments", id.name));
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                return Err(format!("“{}” is another message: write the text out or make it a term", id.name));
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                return Err(format!("{}() is not used here: give the formatted value as an argument", id.name));
            }
        }
        Ok(())
    }

    /// A term's parts, to stand in the place of its name.
    fn term(&self, name: &str, depth: usize) -> Read<Vec<Part>> {
        if depth > 4 {
            return Err(format!("the term “-{name}” goes round in a circle"));
        }
        let value = self.terms.get(name).ok_or_else(|| format!("there is no term “-{name}”"))?;
        self.pattern(value, depth + 1)
    }

    fn select(
        &self,
        selector: &ast::InlineExpression<&'a str>,
        variants: &[ast::Variant<&'a str>],
        depth: usize,
    ) -> Read<Select> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            return Err("a choice is made by an argument, as in { $count -> … }".to_owned());
        };
        let by = chosen_by(variants)?;
        let mut select = Select { arg: argument(id.name)?, by, cases: Vec::new(), otherwise: Vec::new() };
        for variant in variants {
            let value = self.pattern(&variant.value, depth)?;
            if variant.default {
                select.otherwise = value;
            } else {
                select.cases.push((case_key(&variant.key, by), value));
            }
        }
        Ok(select)
    }
}

/// Whether the variants speak of a number (`1`, `one`, `other`) or of codes.
fn chosen_by(variants: &[ast::Variant<&str>]) -> Read<ArgKind> {
    let names: Vec<_> = variants.iter().map(|variant| (key_name(&variant.key), variant.default)).collect();
    if names.iter().any(|(name, _)| ["zero", "two", "few", "many"].contains(name)) {
        return Err("Finnish, Swedish and English have only [one] and *[other], or exact numbers".to_owned());
    }
    let number = |name: &str| name == "one" || name.parse::<i64>().is_ok();
    if names.iter().filter(|(_, default)| !default).all(|(name, _)| number(name)) {
        let last = names.iter().any(|(name, default)| *default && *name == "other");
        return if last { Ok(ArgKind::Number) } else { Err("a choice by number ends in *[other]".to_owned()) };
    }
    if names.iter().any(|(name, _)| number(name)) {
        return Err("a choice is made by number or by code, not by both".to_owned());
    }
    Ok(ArgKind::Code)
}

fn key_name<'a>(key: &ast::VariantKey<&'a str>) -> &'a str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// The Rust pattern of a case: `one` means 1 in all three languages.
fn case_key(key: &ast::VariantKey<&str>, by: ArgKind) -> String {
    match (by, key_name(key)) {
        (ArgKind::Number, "one") => "1".to_owned(),
        (ArgKind::Number, number) => number.to_owned(),
        (ArgKind::Shown | ArgKind::Code, code) => format!("{code:?}"),
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn is_blank(pattern: &[Part]) -> bool {
    pattern.iter().all(|part| match part {
        Part::Text(text) => text.trim().is_empty(),
        Part::Arg(_) => false,
        Part::Select(select) => is_blank(&select.otherwise) && select.cases.iter().all(|(_, branch)| is_blank(branch)),
    })
}

fn argument(name: &str) -> Read<String> {
    plain_name(name)?;
    Ok(name.replace('-', "_"))
}

/// Keys and arguments are lower-case words with hyphens, and can be names in Rust.
fn plain_name(name: &str) -> Read<()> {
    let plain = name
        .split('-')
        .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
    if !plain {
        return Err(format!("“{name}” must be lower-case words with single hyphens between them"));
    }
    if KEYWORDS.contains(&name) { Err(format!("“{name}” is a word of Rust: choose another")) } else { Ok(()) }
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
