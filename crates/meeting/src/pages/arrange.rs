//! Arranging a meeting, and changing when and where it is. The client's limits are asked first.

use super::prepare::clashes;
use crate::{
    Words,
    ground::Standing,
    model::Ground,
    ops::{self, Arrangement, Change, ClientSays, InviteId, Stay},
    store::{self, meeting::MeetingRow, people::InvitableRow},
    typed_time::read_time,
    view::{self, PersonView},
    when,
};
use access::{
    Case, Cx, Key, Outcome, act,
    act::Does,
    web::{At, Visit},
};
use askama::Template;
use axum::response::Response;
use casework::{CaseHead, Part};
use domain::{
    date_input::{self, Edge, Toward},
    meeting::{MeetingState, Place as How},
    team::MemberState,
};
use kernel::{CaseId, Date, Language, MeetingId, Timestamp, helsinki_date, helsinki_moment, helsinki_time};
use ui::{Choice, Form, FormState, Frame, Place, Posted, ProblemKind, Say, To, dates};

const FIELDS: [&str; 10] = ["limits", "day", "from", "to", "place", "where", "who", "agreed", "was", "place_anyway"];

/// A professional or close person to invite, with why not when the consent does not cover them.
pub(super) struct Choosable {
    pub(super) id: InviteId,
    pub(super) name: String,
    pub(super) about: String,
    pub(super) covered: bool,
}

impl Choosable {
    /// Under which name the person is invited.
    pub(super) const fn id(&self) -> InviteId {
        self.id
    }

    /// The choice in a form.
    pub(super) fn choice(&self, w: Words) -> Choice<'_> {
        let choice = Choice::new(self.id.to_string(), &self.name);
        if self.covered {
            return choice.hint(&self.about);
        }
        choice.hint(format!("{} · {}", self.about, w.no_consent_yet())).disabled()
    }
}

#[derive(Template)]
#[template(path = "arrange.html")]
pub(super) struct ArrangePage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) head: CaseHead,
    pub(super) back: To,
    pub(super) to: To,
    pub(super) form: Form,
    pub(super) people: Vec<Choosable>,
    /// Those who have been invited to the team and have not come along yet.
    pub(super) waiting: Vec<String>,
    /// What is agreed now, when a meeting is changed.
    pub(super) now: Option<String>,
    /// Somebody else has changed it since the form was opened.
    pub(super) changed: bool,
    /// Another meeting is there at that time.
    pub(super) taken: bool,
    /// Those whom the time that stands does not fit.
    pub(super) clashes: Vec<PersonView>,
    /// The client has answered oneself that it fits.
    pub(super) client_said_yes: bool,
}

impl ArrangePage {
    fn is_new(&self) -> bool {
        self.now.is_none()
    }

    /// What a tick means: a yes that the client has told. What the client has answered oneself stands without it.
    fn agreed_hint(&self) -> &'static str {
        if self.client_said_yes { self.w.client_said_yes() } else { self.w.client_agreed_hint() }
    }

    fn choices(&self) -> Vec<Choice<'_>> {
        self.people.iter().map(|person| person.choice(self.w)).collect()
    }
}

pub(super) async fn show(visit: Visit, At(case): At<CaseId>) -> Response {
    visit.page(move |cx| new(cx, case, None)).await
}

pub(super) async fn send(visit: Visit, At(case): At<CaseId>, posted: Posted) -> Response {
    let command = read(&posted, visit.app.gate.now(), visit.asker.language);
    visit
        .submit(
            posted,
            command,
            move |cx, new| ops::arrange(cx, case, new).map(To::Meeting),
            move |cx, form| new(cx, case, Some(form.clone())),
        )
        .await
}

fn new(cx: &mut Cx<'_, '_>, case: CaseId, typed: Option<FormState>) -> Outcome<ArrangePage> {
    let case = access::enter(cx, case)?;
    let key = case.key::<act::ArrangeMeeting>(cx)?;
    let people = choosable(cx, &key)?;
    let (form, taken) = match typed {
        Some(form) => place_told(cx, form, None)?,
        None => (fresh(cx, &people), false),
    };
    let to = To::NewMeeting(case.id);
    let waiting = waiting(cx, &case)?;
    Ok(ArrangePage { waiting, taken, ..page(cx, &case, form, to, people) })
}

fn page(cx: &Cx<'_, '_>, case: &Case, form: FormState, to: To, people: Vec<Choosable>) -> ArrangePage {
    let (w, language) = (Words(cx.language()), cx.language());
    ArrangePage {
        frame: cx.frame(w.arrange_meeting(), Some(Place::Cases)),
        w,
        head: casework::head(cx, case, Part::Meetings),
        back: To::CaseMeetings(case.id),
        to,
        form: form.shown_in(language),
        people,
        waiting: Vec::new(),
        now: None,
        changed: false,
        taken: false,
        clashes: Vec::new(),
        client_said_yes: false,
    }
}

/// Beside the place, when another meeting is there at the time that was typed; and whether one is.
fn place_told(cx: &mut Cx<'_, '_>, form: FormState, own: Option<MeetingId>) -> Outcome<(FormState, bool)> {
    let Some(stay) = stay(&form, cx.today()) else { return Ok((form, false)) };
    let Some((from, to)) = ops::taken(cx, &stay, own)? else { return Ok((form, false)) };
    if form.value("place_anyway") == "yes" {
        return Ok((form, true));
    }
    let language = cx.language();
    let told = Words(language).place_taken_by(when(from, to, language));
    Ok((form.problem("where", ProblemKind::Said(told)), true))
}

/// When and where people meet, as it was typed.
fn stay(form: &FormState, today: Date) -> Option<Stay> {
    let day = date_input::read(form.value("day"), today, Toward::Coming).ok()?.at(Edge::Start);
    let from = read_time(form.value("from")).ok()?;
    let to = Some(form.value("to")).filter(|text| !text.is_empty());
    let (starts, ends) = span(day, from, to.and_then(|text| read_time(text).ok()))?;
    let place = kernel::Coded::from_code(form.value("place"))?;
    Some(Stay { place, place_text: form.value("where").to_owned(), starts, ends })
}

/// Who has been invited to the team and has not answered. Until then they see no more than the client's first name, so they are not
/// invited to a meeting either (domain §13).
fn waiting(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Vec<String>> {
    if !case.may::<act::ReadTeam>() {
        return Ok(Vec::new());
    }
    let key = case.key::<act::ReadTeam>(cx)?;
    let invited = team::members(cx, &key)?.into_iter().filter(|member| member.state == MemberState::Invited);
    Ok(invited.map(|member| member.name).collect())
}

/// A fresh form: everybody whom the consent covers is ticked.
fn fresh(cx: &mut Cx<'_, '_>, people: &[Choosable]) -> FormState {
    let ticked = people.iter().filter(|person| person.covered).map(|person| ("who", person.id.to_string()));
    let filled = FormState::filled(ticked).with("place", kernel::Coded::code(How::OnSite));
    filled.once(cx.new_id())
}

/// Everybody who works with the client, except whoever looks: one's own place is plain.
pub(super) fn choosable<A: Does>(cx: &mut Cx<'_, '_>, key: &Key<A>) -> Outcome<Vec<Choosable>> {
    let (own, language) = (cx.actor()?.account, cx.language());
    let others = ops::invitable(cx, key)?.into_iter().filter(|(row, _)| row.account != Some(own));
    let mut people = Vec::new();
    for (row, standing) in others.collect::<Vec<_>>() {
        if key.may_name(cx, row.account, row.org, row.org_kind.map(|kind| kind.0)) {
            people.extend(choose(row, standing, language));
        }
    }
    Ok(people)
}

fn choose(row: InvitableRow, standing: Standing, language: Language) -> Option<Choosable> {
    let id = row.invite_id()?;
    let org = store::said(language, row.org_fi, row.org_sv, row.org_en);
    let about = [row.about, org].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Some(Choosable { id, name: row.name, about, covered: standing.ground != Ground::Nothing })
}

/// Reads the form. A meeting is arranged for a time to come; this day counts.
fn read(posted: &Posted, now: Timestamp, language: Language) -> Result<Arrangement, FormState> {
    let mut r = posted.read(&FIELDS);
    let today = helsinki_date(now);
    let limits = r.optional_line("limits");
    let day = r.parse("day", |text| {
        let day = date_input::read(text, today, Toward::Coming).map(|days| days.at(Edge::Start))?;
        let past = || ProblemKind::Said(Words(language).day_has_passed().to_owned());
        if day < today { Err(past()) } else { Ok(day) }
    });
    let from = r.parse("from", read_time);
    let to = r.optional("to", read_time);
    let (place, place_text) = (r.choice("place"), r.line("where"));
    let (invited, agreed, place_anyway) = (r.ids("who"), r.flag("agreed"), r.flag("place_anyway"));
    if agreed && is_said_of_another_time(posted) {
        r.problem("agreed", ProblemKind::Said(Words(language).agreed_to_another_time().to_owned()));
    }
    let span = day.zip(from).and_then(|(day, from)| span(day, from, to));
    if day.is_some() && from.is_some() && span.is_none() {
        r.problem("to", ProblemKind::Said(Words(language).ends_before_start().to_owned()));
    }
    r.finish(|| {
        let (starts, ends) = span?;
        Some(Arrangement {
            limits,
            starts,
            ends,
            place: place?,
            place_text: place_text?,
            place_anyway,
            agreed,
            invited,
        })
    })
}

/// Whether the tick stood there for the time as it was, and the time is another one now: what the client said of the one is nothing of the other.
fn is_said_of_another_time(posted: &Posted) -> bool {
    let value = |field: &str| posted.carried().find(|(name, _)| *name == field).map_or("", |(_, value)| value);
    let was = value("was");
    !was.is_empty() && was != format!("{} {}", value("day"), value("from"))
}

/// From when until when; an hour unless something else is said.
fn span(day: Date, from: kernel::Time, to: Option<kernel::Time>) -> Option<(Timestamp, Timestamp)> {
    let starts = helsinki_moment(day, from)?;
    let hour = std::time::Duration::from_secs(60 * 60);
    let ends = match to {
        Some(to) => helsinki_moment(day, to)?,
        None => starts.checked_add(hour).ok()?,
    };
    (starts < ends).then_some((starts, ends))
}

pub(super) async fn show_time(visit: Visit, At(meeting): At<MeetingId>) -> Response {
    visit.page(move |cx| time(cx, meeting, None)).await
}

pub(super) async fn send_time(visit: Visit, At(meeting): At<MeetingId>, posted: Posted) -> Response {
    let version = posted.read(&FIELDS).version();
    let command = read(&posted, visit.app.gate.now(), visit.asker.language);
    let command = command.map(|to| Change { version: version.unwrap_or(0), to });
    visit
        .submit(
            posted,
            command,
            move |cx, change| ops::change(cx, meeting, change).map(|_| To::Meeting(meeting)),
            move |cx, form| time(cx, meeting, Some(form.clone())),
        )
        .await
}

/// The form to change a meeting. What is saved now stands above what was typed; saving again takes the newest version.
fn time(cx: &mut Cx<'_, '_>, meeting: MeetingId, typed: Option<FormState>) -> Outcome<ArrangePage> {
    let room = view::open(cx, meeting)?;
    let key = room.case.key::<act::ArrangeMeeting>(cx)?;
    let (row, language) = (&room.meeting, cx.language());
    let typed_version = typed.as_ref().map(|form| form.value("version").to_owned());
    let changed = typed_version.is_some_and(|version| version != row.version.to_string());
    let says = ops::client_says(cx, &key, meeting)?;
    let (form, taken) = match typed {
        Some(form) => place_told(cx, of_this_time(form).version(row.version), Some(meeting))?,
        None => {
            let agreed = row.state.0 == MeetingState::Confirmed || says.yes();
            (as_it_is(row, agreed, language).once(cx.new_id()), false)
        }
    };
    let mut page = page(cx, &room.case, form, To::MeetingTime(meeting), Vec::new());
    page.back = To::Meeting(meeting);
    page.frame = cx.frame(page.w.change_time(), Some(Place::Cases));
    let said = format!("{} · {}", row.place.0.say(language), row.place_text);
    let saved = [Some(when(row.starts_at, row.ends_at, language)), Some(said), row.limits.clone()];
    page.now = Some(saved.into_iter().flatten().collect::<Vec<_>>().join(" · "));
    page.clashes = clashes(&view::people(cx, &room)?, &room.case);
    (page.changed, page.taken, page.client_said_yes) = (changed, taken, says == ClientSays::YesOneself);
    Ok(page)
}

/// What was said of another time is asked anew: the box is empty, and a tick in it is said of the time that stands there now.
fn of_this_time(form: FormState) -> FormState {
    if form.problem_of("agreed").is_some() { form.with("agreed", "").with("was", "") } else { form }
}

fn as_it_is(row: &MeetingRow, agreed: bool, language: Language) -> FormState {
    let time = |moment| dates::time(helsinki_time(moment), language);
    let (day, from) = (dates::date(helsinki_date(row.starts_at), language), time(row.starts_at));
    let was = if agreed { format!("{day} {from}") } else { String::new() };
    let agreed = if agreed { "yes" } else { "" };
    FormState::filled([
        ("was", was),
        ("limits", row.limits.clone().unwrap_or_default()),
        ("day", day),
        ("from", from),
        ("to", time(row.ends_at)),
        ("place", kernel::Coded::code(row.place.0).to_owned()),
        ("where", row.place_text.clone()),
        ("agreed", agreed.to_owned()),
    ])
    .version(row.version)
}
