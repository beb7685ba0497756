//! Samples for the gallery. All people are invented.

mod consents;
mod timo;

use super::{
    approvals::{self, ApprovalsPage},
    asked::{Asked, Invitation, Question},
    consent_part::{self, ConsentPart},
    member::MemberPage,
    member_new::{Kind, MemberNewPage},
    overview::TeamPage,
    preview::PreviewPage,
    propose::ProposePage,
    responsible::{self, Responsible},
    team::{self, Team},
    widening::{Named, Widening},
};
use crate::{Member, TeamSeat, Words, members::map};
use casework::{CaseHead, Part};
use domain::{OrgKind, Sector, team::MemberState};
use kernel::{Coded, Language};
use timo::{CASE, COUNTY, JOBS, frame, maija, member, now, riikka, version};
use ui::{
    Facts, Form, FormState, ProblemKind, Say, Tag, Timeline, Tone,
    gallery::{Sample, Shelf},
};

/// The pages of team and consents.
pub fn shelf() -> Shelf {
    Shelf::new()
        .page::<TeamPage>()
        .page::<PreviewPage>()
        .page::<MemberPage>()
        .page::<MemberNewPage>()
        .page::<ApprovalsPage>()
        .page::<ProposePage>()
        .and(consents::shelf())
}

fn fresh(language: Language) -> Form {
    FormState::empty().shown_in(language)
}

fn missing(language: Language, field: &str) -> Form {
    FormState::empty().problem(field, ProblemKind::Required).shown_in(language)
}

fn widening(language: Language) -> Widening {
    Widening { w: Words(language), case: CASE, has_one: true, may_record: true }
}

/// Somebody or something to choose whom the consent does not cover.
fn outside(language: Language, (value, label): (String, &str)) -> Named {
    Named { value, label: Words(language).named_not_in_consent(label), outside: true }
}

fn nothing_asked(language: Language) -> Asked {
    Asked { w: Words(language), case: CASE, given: "Timo".to_owned(), invitation: None, question: None }
}

fn everything_asked(language: Language) -> Asked {
    let invitation = Invitation {
        asks: "Maija Lehtonen, sosiaaliohjaaja, Keski-Suomen hyvinvointialue".to_owned(),
        need: "Työ ja opinnot".to_owned(),
        seat: TeamSeat::Member.say(language),
        since: "12.3.".to_owned(),
        form: fresh(language).prefix("in-"),
    };
    let question = Question {
        reason: "Timon asiat ovat nyt työllisyydessä.".to_owned(),
        now: Some("Maija Lehtonen, Keski-Suomen hyvinvointialue".to_owned()),
        since: "12.3.".to_owned(),
        form: fresh(language).prefix("ask-"),
    };
    Asked { invitation: Some(invitation), question: Some(question), ..nothing_asked(language) }
}

fn the_team(members: &[Member], language: Language) -> Team {
    Team {
        w: Words(language),
        case: CASE,
        language,
        here: members.iter().cloned().map(|member| team::row(member, language)).collect(),
        past: Vec::new(),
        to_approve: 1,
        to_invite: 1,
        outside: vec!["Outi Salmela".to_owned()],
        widening: widening(language),
        vacant: vec![TeamSeat::Doctor.say(language).to_lowercase()],
        awaited: vec![Words(language).seat_awaited(
            "Riikka Ojala",
            TeamSeat::Convener.say(language),
            MemberState::Invited.say(language).to_lowercase(),
        )],
        could_need: vec![(OrgKind::Kela.say(language), Words(language).core_of_team())],
        stays: Some(team::staying(&riikka(), CASE, Words(language))),
        may_compose: true,
        ended: false,
        may_record: true,
        invite: fresh(language).prefix("inv-"),
        leave: None,
    }
}

fn responsible_part(language: Language) -> Responsible {
    Responsible {
        w: Words(language),
        case: CASE,
        language,
        owner: Some(responsible::owner(&maija(), language)),
        known: vec![Words(language).client_not_told().to_owned()],
        asked: None,
        tell: Some(fresh(language).prefix("tell-")),
        record: None,
        pages: true,
        may_propose: true,
        interim: true,
        history: Timeline::new(Vec::new()),
        no_gaps: true,
    }
}

fn consents(language: Language, live: bool) -> ConsentPart {
    ConsentPart {
        w: Words(language),
        case: CASE,
        live: live.then(|| consent_part::shown(&version(language), now(), language)),
        draft: None,
        earlier: Vec::new(),
        may_record: true,
        manager_out: false,
    }
}

impl Sample for TeamPage {
    const PAGE: &'static str = "team";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let members = [
            member(1, "Jari Niemi", Sector::Work, MemberState::Active),
            member(2, "Outi Salmela", Sector::Work, MemberState::Invited),
            member(3, "Aleksandra Virtanen-Östermalm", Sector::Health, MemberState::Suggested),
        ];
        let page = |members: &[Member], live: bool| Self {
            frame: frame(language, w.team_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            problems: fresh(language),
            asked: nothing_asked(language),
            responsible: responsible_part(language),
            map: map("Timo", members, Some(&maija()), language),
            team: the_team(members, language),
            consent: Some(consents(language, live)),
        };
        vec![("ordinary", page(&members, true)), ("empty", page(&[], false))]
    }
}

impl Sample for PreviewPage {
    const PAGE: &'static str = "team-preview";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |asked, problems| Self { frame: frame(language, w.preview_title()), w, problems, asked };
        vec![
            ("asked", page(everything_asked(language), fresh(language))),
            ("nothing", page(nothing_asked(language), fresh(language))),
            ("errors", page(everything_asked(language), missing(language, "reason").prefix("in-"))),
        ]
    }
}

impl Sample for MemberPage {
    const PAGE: &'static str = "team-member";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let form = |prefix, wanted: bool| wanted.then(|| fresh(language).prefix(prefix));
        let page = |state: MemberState, problems| Self {
            frame: frame(language, w.member_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            language,
            problems,
            member: member(1, "Jari Niemi", Sector::Work, state),
            tag: Tag::new(Tone::Wait, state.say(language)),
            facts: Facts::new().and(w.need(), "Työ ja opinnot"),
            approve: form("yes-", state == MemberState::Suggested),
            invite: form("inv-", state == MemberState::ClientApproved),
            widening: (state == MemberState::Suggested).then(|| widening(language)),
            answer: form("ans-", state == MemberState::Invited),
            left: form("left-", state == MemberState::Active),
            take_back: form("back-", state != MemberState::Active),
            remove: form("rem-", true),
            is_manager: false,
        };
        vec![
            ("suggested", page(MemberState::Suggested, fresh(language))),
            ("approved", page(MemberState::ClientApproved, fresh(language))),
            ("invited", page(MemberState::Invited, fresh(language))),
            ("active", page(MemberState::Active, fresh(language))),
            ("errors", page(MemberState::Invited, missing(language, "reason").prefix("ans-"))),
        ]
    }
}

impl Sample for MemberNewPage {
    const PAGE: &'static str = "team-new";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |kind: Kind, form: FormState| Self {
            frame: frame(language, w.member_new_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            language,
            kind,
            named: match kind {
                Kind::Colleague => {
                    vec![outside(language, (JOBS.to_string(), "Jari Niemi, omavalmentaja, Työllisyysalue"))]
                }
                Kind::Outside => vec![outside(language, (COUNTY.to_string(), "Keski-Suomen hyvinvointialue"))],
                Kind::Close => Vec::new(),
            },
            widening: widening(language),
            form: form.with("kind", kind.code()).with("seat", TeamSeat::Member.code()).shown_in(language),
        };
        let errors = FormState::empty().problem("need", ProblemKind::Required);
        vec![
            ("colleague", page(Kind::Colleague, FormState::empty())),
            ("outside", page(Kind::Outside, FormState::empty())),
            ("close", page(Kind::Close, FormState::empty())),
            ("errors", page(Kind::Close, errors)),
        ]
    }
}

impl Sample for ApprovalsPage {
    const PAGE: &'static str = "team-approvals";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |members: Vec<Member>, form: FormState| Self {
            frame: frame(language, w.approvals_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            language,
            suggested: members.into_iter().map(|member| (approvals::field(member.id), member)).collect(),
            widening: widening(language),
            form: form.shown_in(language),
        };
        let members = || vec![member(1, "Jari Niemi", Sector::Work, MemberState::Suggested)];
        vec![
            ("ordinary", page(members(), FormState::empty())),
            ("empty", page(Vec::new(), FormState::empty())),
            ("errors", page(members(), FormState::empty().problem("how", ProblemKind::NotAChoice))),
        ]
    }
}

impl Sample for ProposePage {
    const PAGE: &'static str = "team-manager";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let w = Words(language);
        let page = |form| Self {
            frame: frame(language, w.propose_title()),
            w,
            head: CaseHead::sample(language, Part::Team),
            case: CASE,
            now: Some("Maija Lehtonen, Keski-Suomen hyvinvointialue".to_owned()),
            colleagues: vec![outside(language, (JOBS.to_string(), "Jari Niemi, omavalmentaja, Työllisyysalue"))],
            widening: widening(language),
            form,
        };
        vec![("ordinary", page(fresh(language))), ("errors", page(missing(language, "reason")))]
    }
}
