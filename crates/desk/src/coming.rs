//! What comes next for a client, as a list tells it: the soonest of what has been agreed. Where there is nothing, nobody knows when the client is met
//! again, and that is said in words.

use crate::{Words, store::CaseRow};
use domain::{
    Category,
    meeting::{MeetingState, Place},
};
use kernel::{Date, Language, Time, Timestamp, helsinki_date, helsinki_moment, helsinki_time};
use ui::dates;

/// Something that has a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Coming {
    /// When.
    pub(crate) on: Date,
    /// At what time, of a meeting.
    at: Option<Time>,
    /// What.
    pub(crate) what: What,
}

/// What there is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A meeting, and whether its time is agreed.
    Meeting(Place, bool),
    /// Somebody is to have done this.
    Action(String),
    /// The plan is gone through together.
    Review,
    /// The client is asked how it goes after the services.
    FollowUp,
    /// The client, who said “not now”, is asked again.
    AskAgain,
    /// Somebody looks at a paused case again.
    PauseEnds,
}

impl Coming {
    /// The soonest for this client; of one day, what has no hour comes first.
    pub(crate) fn of(row: &CaseRow) -> Option<Self> {
        let days = [
            (row.action_on, row.action.clone().map(What::Action)),
            (row.review_on, Some(What::Review)),
            (row.follow_up_on, Some(What::FollowUp)),
            (row.ask_again_on, Some(What::AskAgain)),
            (row.paused_until, Some(What::PauseEnds)),
        ];
        let days = days.into_iter().filter_map(|(on, what)| Some(Self { on: on?, at: None, what: what? }));
        days.chain(Self::meeting(row)).min_by_key(|coming| (coming.on, coming.at))
    }

    fn meeting(row: &CaseRow) -> Option<Self> {
        let (at, place, state) = (row.meeting_at?, row.meeting_place?.0, row.meeting_state?.0);
        let what = What::Meeting(place, state == MeetingState::Confirmed);
        Some(Self { on: helsinki_date(at), at: Some(helsinki_time(at)), what })
    }

    /// Its place in time.
    pub(crate) fn moment(&self) -> Timestamp {
        helsinki_moment(self.on, self.at.unwrap_or(Time::midnight())).unwrap_or(Timestamp::MAX)
    }

    /// Whether its day has passed although somebody was to do it by then.
    pub(crate) fn is_late(&self, today: Date) -> bool {
        match self.what {
            What::Action(_) | What::Review | What::FollowUp | What::AskAgain => domain::plan::is_late(self.on, today),
            What::Meeting(..) | What::PauseEnds => false,
        }
    }

    /// As the list says it: `tänään 12.30, tapaaminen`, `26.3. työkyvyn arvio`.
    pub(crate) fn said(&self, today: Date, language: Language) -> String {
        let what = self.what.said(Words(language));
        match self.at {
            Some(at) => {
                format!("{} {}, {what}", dates::relative(self.on, today, language), dates::time(at, language))
            }
            None => format!("{} {what}", dates::near(self.on, today, language)),
        }
    }
}

impl What {
    /// The kind of data that it tells of; a pause and a question tell nothing more than that there is a clientship.
    pub(crate) const fn kind(&self) -> Option<Category> {
        match self {
            Self::Meeting(..) => Some(Category::Meetings),
            Self::Action(_) | Self::Review | Self::FollowUp => Some(Category::Plan),
            Self::AskAgain | Self::PauseEnds => None,
        }
    }

    fn said(&self, w: Words) -> String {
        match self {
            Self::Meeting(place, true) => meeting(*place, w).to_owned(),
            Self::Meeting(place, false) => w.coming_proposed(meeting(*place, w)),
            Self::Action(what) => what.clone(),
            Self::Review => w.coming_review().to_owned(),
            Self::FollowUp => w.coming_follow_up().to_owned(),
            Self::AskAgain => w.coming_ask_again().to_owned(),
            Self::PauseEnds => w.coming_pause_ends().to_owned(),
        }
    }
}

const fn meeting(place: Place, w: Words) -> &'static str {
    match place {
        Place::OnSite | Place::Hybrid => w.coming_meeting(),
        Place::Video => w.coming_video(),
        Place::Phone => w.coming_call(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sample;
    use db::Code;

    const TODAY: Date = Date::constant(2026, 3, 12);

    fn on(day: i8) -> Option<Date> {
        Some(Date::constant(2026, 3, day))
    }

    /// A meeting of that day at half past twelve.
    fn meets(day: i8, place: Place, state: MeetingState) -> CaseRow {
        let at = helsinki_moment(Date::constant(2026, 3, day), Time::constant(12, 30, 0, 0));
        CaseRow { meeting_at: at, meeting_place: Some(Code(place)), meeting_state: Some(Code(state)), ..sample() }
    }

    fn said(row: &CaseRow) -> Option<String> {
        Coming::of(row).map(|coming| coming.said(TODAY, Language::Fi))
    }

    #[test]
    fn the_soonest_is_told_whatever_it_is() {
        let action = Some("Työkyvyn arvio".to_owned());
        let all = CaseRow {
            action_on: on(26),
            action,
            review_on: on(25),
            follow_up_on: on(24),
            ask_again_on: on(23),
            paused_until: on(22),
            ..meets(12, Place::OnSite, MeetingState::Confirmed)
        };
        let mut told = vec![said(&all)];
        let all = CaseRow { meeting_at: None, ..all };
        told.push(said(&all));
        let all = CaseRow { paused_until: None, ..all };
        told.push(said(&all));
        let all = CaseRow { ask_again_on: None, ..all };
        told.push(said(&all));
        let all = CaseRow { follow_up_on: None, ..all };
        told.push(said(&all));
        let all = CaseRow { review_on: None, ..all };
        told.push(said(&all));
        told.push(said(&CaseRow { action_on: None, ..all }));
        let expected = [
            "tänään 12.30, tapaaminen",
            "22.3. tauon tarkistus",
            "23.3. uusi keskustelu tuesta",
            "24.3. kuulumisten kysyminen",
            "25.3. suunnitelman tarkistus",
            "26.3. Työkyvyn arvio",
        ];
        let expected: Vec<_> = expected.into_iter().map(|text| Some(text.to_owned())).chain([None]).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn how_people_meet_and_whether_the_time_is_agreed_is_told() {
        let proposed = meets(13, Place::Phone, MeetingState::TimesProposed);
        assert_eq!(said(&proposed).as_deref(), Some("huomenna 12.30, puhelu (aika ehdotettu)"));
        let video = meets(26, Place::Video, MeetingState::Confirmed);
        assert_eq!(said(&video).as_deref(), Some("26.3. 12.30, videotapaaminen"));
    }

    /// Of one day, what has no hour stands before what has one.
    #[test]
    fn a_day_begins_before_its_meetings() {
        let row = CaseRow {
            action: Some("Soitto".to_owned()),
            action_on: on(12),
            ..meets(12, Place::OnSite, MeetingState::Confirmed)
        };
        assert_eq!(said(&row).as_deref(), Some("12.3. Soitto"));
    }

    /// A day that has passed is late when somebody was to do something by it; a pause has a mark of its own.
    #[test]
    fn a_pause_is_never_late() {
        let late = |row: &CaseRow| Coming::of(row).is_some_and(|coming| coming.is_late(TODAY));
        assert!(late(&CaseRow { review_on: on(11), ..sample() }));
        assert!(!late(&CaseRow { review_on: on(12), ..sample() }));
        assert!(!late(&CaseRow { paused_until: on(11), ..sample() }));
    }
}
