//! Reads CSV as `gen.py` writes it. What cannot be read is told with file, line and reason.

use std::{
    fs::File,
    io::{BufRead, BufReader, Lines},
    path::Path,
    str::FromStr,
};
use thiserror::Error;

/// A file that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("{file}, line {line}: {reason}")]
pub struct Damage {
    /// The file.
    pub file: String,
    /// The line, from one.
    pub line: usize,
    /// What is wrong, and what stands there.
    pub reason: String,
}

/// A file of records, read one by one.
pub(crate) struct Table {
    name: &'static str,
    lines: Lines<BufReader<File>>,
    line: usize,
    columns: usize,
}

/// One record.
#[derive(Debug)]
pub(crate) struct Record {
    file: &'static str,
    line: usize,
    fields: Vec<String>,
}

impl Table {
    /// Opens `name` and checks that its columns are these.
    pub(crate) fn open(folder: &Path, name: &'static str, columns: &str) -> Result<Self, Damage> {
        let damage = |reason: String| Damage { file: name.to_owned(), line: 1, reason };
        let file = File::open(folder.join(name)).map_err(|why| damage(why.to_string()))?;
        let mut lines = BufReader::new(file).lines();
        let header = lines.next().and_then(Result::ok).unwrap_or_default();
        if header.trim_end() != columns {
            return Err(damage(format!("the columns are not {columns}")));
        }
        Ok(Self { name, lines, line: 1, columns: columns.split(',').count() })
    }

    fn damage(&self, reason: String) -> Damage {
        Damage { file: self.name.to_owned(), line: self.line, reason }
    }
}

impl Iterator for Table {
    type Item = Result<Record, Damage>;

    fn next(&mut self) -> Option<Self::Item> {
        let line = self.lines.next()?;
        self.line += 1;
        let fields = line.map_err(|why| why.to_string()).and_then(|text| split(text.trim_end_matches('\r')));
        Some(match fields {
            Ok(fields) if fields.len() == self.columns => Ok(Record { file: self.name, line: self.line, fields }),
            Ok(fields) => Err(self.damage(format!("{} fields instead of {}", fields.len(), self.columns))),
            Err(reason) => Err(self.damage(reason)),
        })
    }
}

/// The fields of one line. A field in quotes may hold commas and doubled quotes, no line breaks.
fn split(line: &str) -> Result<Vec<String>, String> {
    let (mut fields, mut field, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => field.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    fields.push(field);
    if quoted { Err("a quote is not closed".to_owned()) } else { Ok(fields) }
}

impl Record {
    /// The text in a column.
    pub(crate) fn text(&self, column: usize) -> &str {
        self.fields.get(column).map_or("", String::as_str)
    }

    /// The value in a column.
    pub(crate) fn get<T: FromStr>(&self, column: usize) -> Result<T, Damage> {
        self.as_read(column, T::from_str(self.text(column)).ok())
    }

    /// The value that was made of a column, or the damage that it could not be made.
    pub(crate) fn as_read<T>(&self, column: usize, value: Option<T>) -> Result<T, Damage> {
        value.ok_or_else(|| self.damage(format!("column {} cannot be read: {}", column + 1, self.text(column))))
    }

    /// Something is wrong with this record.
    pub(crate) fn damage(&self, reason: String) -> Damage {
        Damage { file: self.file.to_owned(), line: self.line, reason }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_commas_and_quotes() {
        let fields = split(r#"1,"Asiakas toivoo, että ""sama"" paikka",x,"#).expect("reads");
        assert_eq!(fields, ["1", r#"Asiakas toivoo, että "sama" paikka"#, "x", ""]);
        assert!(split(r#"1,"open"#).is_err());
    }

    #[test]
    fn damage_names_file_line_and_reason() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("plan.csv"), "id,client_id\n1,1\n2\n").expect("written");
        let table = Table::open(folder.path(), "plan.csv", "id,client_id").expect("opens");
        let damage = table.last().expect("two records").expect_err("a field is missing");
        assert_eq!(damage.to_string(), "plan.csv, line 3: 1 fields instead of 2");
        assert!(Table::open(folder.path(), "plan.csv", "id,other").is_err());
    }
}
