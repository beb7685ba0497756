//! Components of a case, with invented people.

use super::Sample;
use crate::*;
use askama::Template;
use domain::case::{Stage, Step};
use kernel::Language;

/// The frame of samples: Maija is signed in, the demo's banner is shown.
pub(super) fn professional(language: Language, title: &str, place: Place) -> Frame {
    let signed_in = Some(SignedIn::Professional { name: "Maija Lehtonen".to_owned(), sector: Sector::Health });
    Frame { signed_in, demo: true, place: Some(place), ..Frame::new(language, title) }
}

/// What a case page is made of.
#[derive(Template)]
#[template(path = "gallery/case.html")]
pub struct CaseParts {
    frame: Frame,
    path: Path<'static>,
    owner: Owner<'static>,
    facts: Facts<'static>,
    team: TeamMap<'static>,
    goals: Vec<Goal<'static>>,
    timeline: Timeline<'static>,
}

impl Sample for CaseParts {
    const PAGE: &'static str = "case-parts";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        vec![("ordinary", case(language, false)), ("interim", case(language, true))]
    }
}

fn case(language: Language, interim: bool) -> CaseParts {
    CaseParts {
        frame: professional(language, "Yhteenveto", Place::Cases),
        path: path(language),
        owner: owner(interim),
        facts: facts(),
        team: TeamMap::new("Timo Koskela", members().into_iter().take(7), language),
        goals: vec![goal()],
        timeline: timeline(),
    }
}

fn path(language: Language) -> Path<'static> {
    Path::new(Stage::Planning, Step::Plan, language)
        .note(Step::Identify, "15.1. terveysasema")
        .note(Step::BringUp, "22.1. alkupalvelu")
        .note(Step::Meet, "12.2. tiimi")
        .note(Step::Plan, "Timo hyväksyy muutokset")
        .note(Step::Services, "alkaa 1.4.")
}

fn owner(interim: bool) -> Owner<'static> {
    let person = Person::new("Maija Lehtonen", Sector::Health);
    let about = "työkykykoordinaattori, Keski-Suomen hyvinvointialue";
    let owner = Owner::new("Vastuussa nyt", person.about(about)).interim(interim);
    let owner = owner.line("Asiakasvastaava 22.1.2026 alkaen. Timo tietää tämän ja on saanut yhteystiedot.");
    let owner = owner.link("#message", "Viesti", Some(Icon::Message));
    let owner = owner
        .earlier("Kuka on vastannut aiemmin?", "15.–22.1. Alkupalvelu (Riikka Ojala). Vastuussa ei ole ollut katkoja.");
    match Phone::read("0140000001") {
        Some(phone) => owner.phone(phone, ""),
        None => owner,
    }
}

fn facts() -> Facts<'static> {
    Facts::new()
        .and("Voimavarat", "Kädentaidot, ajokortti, veli tukena")
        .and("Työ", "Varastotyö päättyi 10/2025, työtön")
        .and("Toimintakyky", "Selkä rajoittaa nostamista ja istumista")
}

pub(super) fn members() -> Vec<Member<'static>> {
    vec![
        Member::new("Maija Lehtonen", Sector::Health).line("asiakasvastaava").line("hyvinvointialue").lead(),
        Member::new("Pekka Aho", Sector::Health).line("lääkäri").line("terveysasema"),
        Member::new("Essi Rantala", Sector::Health).line("fysioterapeutti").line("Kuntoutus Aalto"),
        Member::new("Outi Salmela", Sector::Kela).line("palveluasiantuntija").line("Kela"),
        Member::new("Hanna Mäki", Sector::Ngo).line("valmentaja").line("Suvannon klubitalo").waiting("kutsuttu"),
        Member::new("Ville Koskela", Sector::Own).line("veli").line("tukihenkilö"),
        Member::new("Jari Niemi", Sector::Work).line("omavalmentaja").line("työllisyysalue"),
        Member::new("Riikka Ojala", Sector::Social).line("sosiaaliohjaaja").line("alkupalvelu"),
        Member::new("Marja-Terttu von Pitkänen-Lyhyt", Sector::Work).line("opinto-ohjaaja").line("aikuisopisto"),
        Member::new("Olli Raitio", Sector::Ngo).line("vertaisohjaaja").line("Suvannon klubitalo"),
    ]
}

pub(super) fn goal() -> Goal<'static> {
    let pekka = Person::new("Pekka Aho", Sector::Health).about("terveysasema");
    let essi = Person::new("Essi Rantala", Sector::Health).about("Kuntoutus Aalto");
    let jari = Person::new("Jari Niemi", Sector::Work).about("työllisyysalue");
    let able = vec![
        Act::new("Työkyvyn arvio", pekka, "to 26.3.", Tag::new(Tone::Own, "Aika varattu")).to("#a1"),
        Act::new("Fysioterapia, 6 kertaa", essi, "1.4.–15.5.", Tag::plain("Sovittu")),
    ];
    let work =
        vec![Act::new("Työkokeilu entisöintipajalla", jari, "huhti–kesä", Tag::new(Tone::Wait, "Odottaa vastausta"))];
    let subs = vec![
        SubGoal::new("1.1", "Tiedän, mihin selkäni pystyy", able),
        SubGoal::new("1.2", "Löydän työn, joka sopii minulle", work),
    ];
    Goal::new("Tavoite 1", "Teen työtä, jota selkäni kestää", subs)
}

fn timeline() -> Timeline<'static> {
    Timeline::new(vec![
        Event::new(EventKind::Next, "to 26.3.", "Työkyvyn arvio").more("Pekka Aho, terveysasema"),
        Event::new(EventKind::Risk, "11.3.", "Sairauspäiväraha päättyy 31.3.").more("Jatko varmistettava"),
        Event::new(EventKind::Plain, "11.3. 16.20", "Timo kirjoitti viestin"),
        Event::new(EventKind::Ok, "5.3.", "Timo hyväksyi suunnitelman, versio 3"),
        Event::new(EventKind::Own, "22.1.", "Maijasta tuli asiakasvastaava").more("Saattaen vaihto alkupalvelusta"),
    ])
}

/// Team maps of every size.
#[derive(Template)]
#[template(path = "gallery/teams.html")]
pub struct Teams {
    frame: Frame,
    maps: Vec<(usize, TeamMap<'static>)>,
}

impl Sample for Teams {
    const PAGE: &'static str = "team-maps";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let map = |size| (size, TeamMap::new("Timo Koskela", members().into_iter().take(size), language));
        let frame = professional(language, "Tiimit", Place::Cases);
        vec![("all", Self { frame, maps: (0..=10).map(map).collect() })]
    }
}
