//! Meetings.

use super::say;
use domain::meeting::{Arrival, MeetingState, Place};

say! {
    MeetingState {
        Planned => meeting_planned,
        TimesProposed => meeting_times_proposed,
        Confirmed => meeting_confirmed,
        Held => meeting_held,
        Cancelled => meeting_cancelled,
        NoShow => meeting_no_show,
    }
    Place {
        OnSite => meeting_place_on_site,
        Video => meeting_place_video,
        Phone => meeting_place_phone,
        Hybrid => meeting_place_hybrid,
    }
    Arrival {
        Invited => arrival_invited,
        Newcomer => arrival_newcomer,
    }
}
