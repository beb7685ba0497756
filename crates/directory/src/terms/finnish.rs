//! Finnish: the beginnings that the forms of a word share. Light rules, tried on the words of this field; no dictionary.

/// Case endings of folded words, longer ones first. Vowels at the end go afterwards.
const ENDINGS: [&str; 18] = [
    "iden", "itten", "ihin", "ssa", "sta", "lla", "lta", "lle", "ksi", "ten", "jen", "hin", "hon", "ja", "ta", "na",
    "n", "t",
];

/// Ends that change in every form (kuntoutus, kuntoutuksen; terveys, terveyden, terveyttä; sairas, sairaan): only their first letter stays.
const CHANGING: [&str; 13] = ["uks", "yks", "uud", "yyd", "uut", "yyt", "us", "ys", "ud", "yd", "ut", "yt", "as"];

/// Words whose forms begin in ways that no rule here tells: the body that is left of them, and the beginnings of their forms.
const IRREGULAR: [(&[&str], &[&str]); 12] = [
    (&["velk", "vel"], &["velk", "vela"]),
    (&["tuk", "tue"], &["tuki", "tuke", "tue"]),
    (&["apu", "avu"], &["apu", "avu"]),
    (&["kyk", "kyv"], &["kyky", "kyvy"]),
    (&["tyo", "toi"], &["tyo", "toide", "toihi", "toita"]),
    (&["tyot", "tyottom"], &["tyoton", "tyotto"]),
    (&["asunnot", "asunnottom"], &["asunnoton", "asunnotto"]),
    (&["asiaka", "asiakk"], &["asiakas", "asiakka"]),
    (&["opas", "opp"], &["opas", "oppaa", "oppai"]),
    (&["laps", "las"], &["laps", "laste", "lasta"]),
    (&["ika", "ian"], &["ika", "ian", "iass"]),
    (&["kev"], &["kevy"]),
];

/// The end of a word's body, and what stands there in the other grade (asunto, asunnon; koti, kodin; päihde, päihteen).
const GRADES: [(&str, &str); 18] = [
    ("tuk", "tue"),
    ("kyk", "kyv"),
    ("kyv", "kyk"),
    ("nt", "nn"),
    ("nn", "nt"),
    ("mp", "mm"),
    ("mm", "mp"),
    ("lt", "ll"),
    ("ll", "lt"),
    ("rt", "rr"),
    ("rr", "rt"),
    ("nk", "ng"),
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("t", "d"),
    ("d", "t"),
    ("p", "v"),
];

/// The beginnings of all forms of a folded Finnish word.
pub(super) fn beginnings(word: &str) -> Vec<String> {
    let body = body(word);
    if let Some((_, beginnings)) = IRREGULAR.iter().find(|(bodies, _)| bodies.contains(&body)) {
        return beginnings.iter().map(|&beginning| beginning.to_owned()).collect();
    }
    let grade = GRADES.iter().find_map(|(from, to)| body.strip_suffix(from).map(|stem| format!("{stem}{to}")));
    [Some(body.to_owned()), grade].into_iter().flatten().collect()
}

/// The word without its ending.
fn body(word: &str) -> &str {
    if let Some(stem) = word.strip_suffix("nen").filter(|stem| stem.len() >= 4) {
        return stem;
    }
    let partitive = word.strip_suffix("ta").filter(|stem| stem.ends_with("us") || stem.ends_with("ys"));
    let uninflected = ENDINGS.iter().find_map(|ending| without(word, ending)).unwrap_or(word);
    let open = partitive.unwrap_or_else(|| without_vowels(uninflected));
    without_changing_end(open)
}

/// The word without this ending, when the ending can stand there.
fn without<'w>(word: &'w str, ending: &str) -> Option<&'w str> {
    let stem = word.strip_suffix(ending).filter(|stem| stem.len() >= 3)?;
    let before = stem.bytes().last()?;
    let allowed: &[u8] = match ending {
        "ta" => b"aeiouyst", // not toiminta, valta, kunta
        "ten" => b"snrl",
        "hon" => b"o",
        "iden" | "itten" | "ihin" | "jen" | "hin" | "ja" | "na" | "n" | "t" => b"aeiouy",
        _ => return Some(stem),
    };
    allowed.contains(&before).then_some(stem)
}

fn without_vowels(stem: &str) -> &str {
    let mut short = stem;
    while short.len() > 3 && short.ends_with(['a', 'e', 'i', 'o', 'u', 'y']) {
        short = &short[..short.len() - 1];
    }
    short
}

fn without_changing_end(body: &str) -> &str {
    let ending = CHANGING.iter().find(|ending| body.ends_with(**ending));
    let cut = ending.map(|ending| &body[..=body.len() - ending.len()]);
    match cut.filter(|short| short.len() >= 4) {
        Some(short) => short,
        None => body.strip_suffix('s').filter(|stem| stem.len() >= 6).unwrap_or(body), // sosiaalisen
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folding::fold;

    /// Whether searching with the first form finds every form.
    fn finds(typed: &str, forms: &[&str]) {
        let beginnings = beginnings(&fold(typed));
        for form in forms {
            let found = beginnings.iter().any(|beginning| fold(form).starts_with(beginning.as_str()));
            assert!(found, "{typed} gives {beginnings:?}, which does not find {form}");
        }
    }

    #[test]
    fn every_form_finds_every_form() {
        let words: [&[&str]; 24] = [
            &["kuntoutus", "kuntoutuksen", "kuntoutukseen", "kuntoutusta", "kuntoutuksia", "kuntoutuksessa"],
            &["mielenterveys", "mielenterveyden", "mielenterveyttä", "mielenterveyteen", "mielenterveyspalvelut"],
            &["velka", "velan", "velkaa", "velat", "velkoja", "velkaneuvonta", "velanhoito"],
            &["asunto", "asunnon", "asuntoa", "asunnot", "asunnossa"],
            &["tuki", "tuen", "tukea", "tuella", "tuet", "tukihenkilö"],
            &["vertaistuki", "vertaistuen", "vertaistukea"],
            &["työkyky", "työkyvyn", "työkykyä", "työkyvyssä"],
            &["päihde", "päihteen", "päihteet", "päihteiden", "päihdekuntoutus"],
            &["työttömyys", "työttömyyden", "työttömyyttä"],
            &["työtön", "työttömän", "työttömät", "työttömien"],
            &["asunnoton", "asunnottoman", "asunnottomien"],
            &["neuvonta", "neuvonnan", "neuvontaa", "neuvonnasta"],
            &["toiminta", "toiminnan", "toimintaa", "toiminnassa"],
            &["hoito", "hoidon", "hoitoa", "hoidossa"],
            &["asiakas", "asiakkaan", "asiakkaita", "asiakkaat"],
            &["sosiaalinen", "sosiaalisen", "sosiaalista", "sosiaaliset"],
            &["vammainen", "vammaisen", "vammaisten", "vammaiset"],
            &["lapsi", "lapsen", "lasten", "lapset", "lapsia"],
            &["nuori", "nuoren", "nuorten", "nuoret", "nuoria"],
            &["työ", "työn", "työtä", "töitä", "töihin", "työhön"],
            &["perhe", "perheen", "perheet", "perheiden"],
            &["apu", "avun", "apua"],
            &["koti", "kodin", "kotiin", "kotia"],
            &["sairaus", "sairauden", "sairautta", "sairauksien"],
        ];
        for forms in words {
            forms.iter().for_each(|typed| finds_others(typed, forms));
        }
    }

    /// Compounds are found from the word, not the word from the compound.
    fn finds_others(typed: &str, forms: &[&str]) {
        let is_compound = ["palvelut", "neuvonta", "hoito", "henkilö", "kuntoutus"]
            .iter()
            .any(|end| typed.len() > end.len() + 3 && typed.ends_with(end));
        if !is_compound {
            finds(typed, forms);
        }
    }

    #[test]
    fn different_words_stay_apart() {
        let meets =
            |typed: &str, other: &str| beginnings(&fold(typed)).iter().any(|one| fold(other).starts_with(one.as_str()));
        assert!(!meets("kuntoutus", "kunta"));
        assert!(!meets("toiminta", "toimeentulotuki"));
        assert!(!meets("asunto", "asuminen"));
        assert!(!meets("velka", "vertaistuki"));
    }
}
