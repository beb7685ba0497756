//! Plain text from other people's texts: no mark-up, no control characters, no stray spaces; paragraphs stay.

/// The text in paragraphs, without tags, entities or invisible characters.
pub fn plain(text: &str) -> String {
    let text = decode(&strip_tags(text));
    let visible: String =
        text.chars().map(even_space).filter(|letter| *letter == '\n' || !is_invisible(*letter)).collect();
    let mut paragraphs: Vec<String> = Vec::new();
    let mut new_paragraph = true;
    for line in visible.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")) {
        match (line.is_empty(), new_paragraph, paragraphs.last_mut()) {
            (true, _, _) => new_paragraph = true,
            (false, false, Some(last)) => *last = format!("{last}\n{line}"),
            (false, _, _) => {
                paragraphs.push(line);
                new_paragraph = false;
            }
        }
    }
    paragraphs.join("\n\n")
}

/// The text on one line.
pub fn plain_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn even_space(letter: char) -> char {
    if letter.is_whitespace() && letter != '\n' { ' ' } else { letter }
}

fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Takes tags away; those that end a line become line breaks.
fn strip_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let from_tag = &rest[start..];
        match tag_end(from_tag) {
            Some(end) => {
                out.push_str(if breaks_line(&from_tag[1..end]) { "\n" } else { "" });
                rest = &from_tag[end + 1..];
            }
            None => {
                out.push('<');
                rest = &from_tag[1..];
            }
        }
    }
    out + rest
}

/// Where the tag at the start of the text ends, if it is one: `<` before a number is a sign, not a tag.
fn tag_end(text: &str) -> Option<usize> {
    let opens = text[1..].starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/' || letter == '!');
    if opens { text.find('>') } else { None }
}

fn breaks_line(tag: &str) -> bool {
    let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
    ["br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4"].contains(&name.to_ascii_lowercase().as_str())
}

/// Writes out the entities that texts on the web use.
fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        out.push_str(&rest[..start]);
        let from_sign = &rest[start + 1..];
        let known = from_sign.find(';').and_then(|end| entity(&from_sign[..end]).map(|letter| (letter, end)));
        match known {
            Some((letter, end)) => {
                out.push(letter);
                rest = &from_sign[end + 1..];
            }
            None => {
                out.push('&');
                rest = from_sign;
            }
        }
    }
    out + rest
}

fn entity(name: &str) -> Option<char> {
    let number = |digits: &str, base| u32::from_str_radix(digits, base).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        "auml" => Some('ä'),
        "ouml" => Some('ö'),
        "aring" => Some('å'),
        "ndash" => Some('–'),
        "bull" => Some('•'),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => number(digits, 16),
            None => name.strip_prefix('#').and_then(|digits| number(digits, 10)),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_stay_and_the_rest_is_evened_out() {
        assert_eq!(
            plain("  Yksi\u{a0} lause. \n \n\n\nToinen \t lause.\r\nSama kappale. "),
            "Yksi lause.\n\nToinen lause.\nSama kappale."
        );
        assert_eq!(plain(" \n\t\u{feff} "), "");
        assert_eq!(plain_line("Yksi\n\nkaksi"), "Yksi kaksi");
    }

    #[test]
    fn marks_and_invisible_characters_go() {
        assert_eq!(plain("<p>Yksi<br/>kaksi</p><ul><li>kolme</li></ul>"), "Yksi\nkaksi\n\nkolme");
        assert_eq!(plain("kun\u{ad}tou\u{200b}tus\0 \u{202e}x"), "kuntoutus x");
        assert_eq!(plain("<script src=x>alert(1)</script>"), "alert(1)");
    }

    #[test]
    fn signs_that_are_no_marks_stay() {
        assert_eq!(plain("ikä < 30 & > 17; A&B; &tuntematon; &amp;lt;"), "ikä < 30 & > 17; A&B; &tuntematon; &lt;");
        assert_eq!(plain("&#228;&#xE4;&auml; <3 &#x110000;"), "äää <3 &#x110000;");
        assert_eq!(plain("tekstin lopussa <"), "tekstin lopussa <");
    }
}
