//! A meeting as a file for a calendar (RFC 5545). Calendars are shown to others: it tells the time and nothing else, no name, no place.

use crate::{Words, view};
use access::{
    Cx, Outcome,
    web::{At, Visit},
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use kernel::{MeetingId, Timestamp};

#[derive(Template)]
#[template(ext = "txt", source = "{{ lines }}")]
struct Calendar {
    lines: String,
}

pub(super) async fn show(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    let mut response = visit.page(move |cx| file(cx, meeting)).await;
    if response.status() == StatusCode::OK {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
        let name = HeaderValue::from_static("attachment; filename=\"meeting.ics\"");
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

fn file(cx: &mut Cx<'_, '_>, meeting: MeetingId) -> Outcome<Calendar> {
    let room = view::open(cx, meeting)?;
    let row = &room.meeting;
    let title = Words(cx.language()).meeting();
    Ok(Calendar { lines: event(row.id, cx.now(), (row.times().from(), row.times().to()), title) })
}

/// One event. Nothing in it comes from what people typed, so no line of it can become another line.
fn event(id: MeetingId, now: Timestamp, (starts, ends): (Timestamp, Timestamp), title: &str) -> String {
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Rinnalla//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}"),
        format!("DTSTAMP:{}", utc(now)),
        format!("DTSTART:{}", utc(starts)),
        format!("DTEND:{}", utc(ends)),
        format!("SUMMARY:{title}"),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
        String::new(),
    ];
    lines.join("\r\n")
}

fn utc(at: Timestamp) -> impl std::fmt::Display {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_tells_the_time_and_nothing_else() {
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
        let id = MeetingId::from_uuid(uuid::Uuid::nil());
        let span = (at("2026-03-26T11:00:00Z"), at("2026-03-26T12:00:00Z"));
        let file = event(id, at("2026-03-12T07:00:00Z"), span, "Tapaaminen");
        assert!(file.contains("DTSTART:20260326T110000Z\r\nDTEND:20260326T120000Z\r\nSUMMARY:Tapaaminen\r\n"));
        assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    }
}
