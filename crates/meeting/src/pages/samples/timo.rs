//! Timo's meeting, as the samples show it.

use crate::{
    Words,
    model::{Ground, Kind, ParticipantId},
    pages::parts::MeetingHead,
    view::{AgreedView, PersonView, Reply, Told},
};
use casework::{CaseHead, Part};
use domain::{
    CategorySet, Sector,
    meeting::{Arrival, Participant, Stay, Who},
};
use kernel::{CaseId, Date, Language, MeetingId, Timestamp};
use ui::{Form, FormState, Frame, Place, ProblemKind, Tag, To, gallery::professional};
use uuid::Uuid;

pub(super) const CASE: CaseId = CaseId::from_uuid(Uuid::nil());
pub(super) const MEETING: MeetingId = MeetingId::from_uuid(Uuid::nil());
pub(super) const TODAY: Date = Date::constant(2026, 3, 12);
pub(super) const LONG: &str = "Nukun huonosti ja selkä on kipeä aamuisin, mutta pajalla viihdyn.\nHaluan, että kukaan ei \
    sovi mitään ilman minua, ja että seuraavalla kerralla puhutaan ensin työstä.";

pub(super) fn now() -> Timestamp {
    Timestamp::constant(1_773_298_800, 0)
}

pub(super) fn frame(language: Language, title: &str) -> Frame {
    professional(language, title, Place::Cases)
}

pub(super) fn fresh(language: Language) -> Form {
    FormState::empty().shown_in(language)
}

pub(super) fn missing(language: Language, field: &str) -> Form {
    FormState::empty().problem(field, ProblemKind::Required).shown_in(language)
}

pub(super) fn head(language: Language, title: &str) -> MeetingHead {
    let w = Words(language);
    MeetingHead {
        head: Some(CaseHead::sample(language, Part::Meetings)),
        back: To::CaseMeetings(CASE),
        back_word: w.meetings(),
        title: title.to_owned(),
        when: "12.3.2026 12.30–13.30".to_owned(),
        agreed_day: None,
        place: "Kantola, huone 2".to_owned(),
        state: Tag::ok(w.going_on()),
    }
}

fn person(n: u128, kind: Kind, name: &str, about: &str, sector: Sector, now: Ground) -> PersonView {
    PersonView {
        id: ParticipantId::from_uuid(Uuid::from_u128(n)),
        kind,
        name: name.to_owned(),
        about: about.to_owned(),
        sector,
        newcomer: false,
        present: true,
        remote: n == 2,
        invited: Some(Ground::Consent),
        now,
        fits: None,
        told: Told { why: None, instead: Some("keskiviikko".to_owned()) },
        written_by: None,
        anyway: false,
        reply: if n == 2 { Reply::Awaited } else { Reply::Comes },
        own: n == 1,
        heard: None,
        org: None,
        can_do: true,
        at_door: Participant { who: Who::Client, arrival: Arrival::Invited },
        stay: if now == Ground::Nothing { Stay::NotWithoutConsent } else { Stay::Hears(CategorySet::team_core()) },
        invite: None,
    }
}

/// Timo, somebody whom a consent covers, and somebody whom nothing covers any more.
pub(super) fn people() -> Vec<PersonView> {
    let (client, professional) = (Kind::Client, Kind::Professional);
    vec![
        person(1, client, "Timo Koskela", "", Sector::Own, Ground::Own),
        person(2, professional, "Jari Niemi", "omavalmentaja, Työllisyysalue", Sector::Work, Ground::Consent),
        person(3, professional, "Outi Salmela", "palveluasiantuntija, Kela", Sector::Kela, Ground::Nothing),
    ]
}

pub(super) fn agreed() -> Vec<AgreedView> {
    let one = |doer: PersonView| AgreedView {
        what: "Työkokeilun sopimus työnantajan kanssa".to_owned(),
        action: None,
        on_screen: true,
        standing: None,
        doer,
        due: TODAY,
        who: "Maija Lehtonen".to_owned(),
        at: now(),
    };
    people().into_iter().take(2).map(one).collect()
}
