//! What happens next: the first thing on the client's home.

use crate::{Words, road};
use domain::{case::Stage, meeting::MeetingState};
use kernel::{Date, Language, MeetingId};
use meeting::NextMeeting;
use plan::PlanView;
use ui::{Say, To, dates};

/// What happens next, in the client's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Next {
    /// What, as a sentence.
    pub(crate) what: String,
    /// When, when a day is agreed.
    pub(crate) when: Option<String>,
    /// More, one sentence a line.
    pub(crate) more: Vec<String>,
    /// The meeting that is next, to read more about it.
    pub(crate) meeting: Option<MeetingId>,
    /// Where to make contact, when there is nobody to call any more.
    pub(crate) contact: Option<To>,
}

impl Next {
    fn said(what: &str) -> Self {
        Self { what: what.to_owned(), when: None, more: Vec::new(), meeting: None, contact: None }
    }

    /// What is next in this clientship; of one that was closed, how one comes back to it (P36), what becomes of the permission and what one still
    /// sees (decision 0015).
    pub(crate) fn or_way_back(self, stage: Stage, number: &str, permitted: Option<Date>, language: Language) -> Self {
        if stage != Stage::Closed {
            return self;
        }
        let w = Words(language);
        let permission = match permitted {
            Some(until) => format!("{} {}", w.permission_until(dates::date(until, language)), w.permission_rests()),
            None => w.ended_permission_gone().to_owned(),
        };
        let more = vec![w.way_back(number), permission, w.ended_you_see().to_owned()];
        Self { more, contact: Some(To::public_contact(language)), ..self }
    }
}

/// The next meeting, the next thing of the plan, or where the work stands when there is no plan yet. A meeting comes first: the client has
/// to know its day.
pub(crate) fn next(
    stage: Stage,
    meeting: Option<&NextMeeting>,
    plan: Option<&PlanView>,
    today: Date,
    language: Language,
) -> Next {
    if let Some(meeting) = meeting {
        return of_meeting(meeting, language);
    }
    let planned = plan.and_then(|plan| road::ahead(&plan.sheet, today).into_iter().next());
    match planned {
        None => of_stage(stage, Words(language)),
        Some(action) => {
            let part = action.clients_part.as_ref().map(|part| Words(language).your_part(part));
            let more = [Some(road::helper(action, language)), part].into_iter().flatten().collect();
            Next {
                what: action.what.clone(),
                when: road::when(action, today, language),
                more,
                meeting: None,
                contact: None,
            }
        }
    }
}

fn of_meeting(next: &NextMeeting, language: Language) -> Next {
    let (w, meeting) = (Words(language), &next.meeting);
    let names: Vec<&str> = next.people.iter().map(|(name, _)| name.as_str()).collect();
    let place = format!("{} · {}", meeting.place.say(language), meeting.place_text);
    let with = (!names.is_empty()).then(|| w.with_people(names.join(", ")));
    let what = if meeting.state == MeetingState::Confirmed { w.next_meeting() } else { w.next_meeting_proposed() };
    Next {
        what: what.to_owned(),
        when: Some(meeting.times.say(language)),
        more: [Some(place), with].into_iter().flatten().collect(),
        meeting: Some(meeting.id),
        contact: None,
    }
}

fn of_stage(stage: Stage, w: Words) -> Next {
    Next::said(match stage {
        Stage::Identified | Stage::Raised | Stage::Assessing => w.next_assessing(),
        Stage::TeamForming => w.next_team(),
        Stage::JointMeeting | Stage::Planning => w.next_plan(),
        Stage::InServices => w.next_services(),
        Stage::FollowUp => w.next_follow_up(),
        Stage::ResolvedInInitialService => w.next_resolved(),
        Stage::Declined | Stage::Closed => w.next_ended(),
    })
}
