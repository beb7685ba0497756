//! Folding: the same letters for everybody who types, whatever the keyboard.

/// Small letters without accents: `Jyväskylä` and `JYVASKYLA` become `jyvaskyla`. Other scripts stay as they are.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain_letters(letter) {
            Some(plain) => folded.push_str(plain),
            None if is_combining_accent(letter) => {}
            None => folded.push(letter),
        }
    }
    folded
}

/// The letters of Finnish, Swedish, the Sámi languages and our neighbours.
fn plain_letters(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' => "a",
        'æ' => "ae",
        'ç' | 'č' | 'ć' => "c",
        'đ' | 'ð' | 'ď' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ě' => "e",
        'ǧ' | 'ǥ' | 'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' => "i",
        'ǩ' => "k",
        'ł' => "l",
        'ñ' | 'ŋ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => "o",
        'ř' => "r",
        'š' | 'ś' | 'ş' => "s",
        'ß' => "ss",
        'ŧ' | 'ť' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' | 'ʒ' | 'ǯ' => "z",
        _ => return None,
    })
}

/// Accents that stand as letters of their own after the letter they belong to.
fn is_combining_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        assert_eq!(fold("Äänekoski, ÅBO"), "aanekoski, abo");
        assert_eq!(fold("A\u{308}a\u{308}nekoski"), "aanekoski");
        assert_eq!(fold("Čáhcesuolu"), "cahcesuolu");
        assert_eq!(fold("Помощь"), "помощь");
    }
}
