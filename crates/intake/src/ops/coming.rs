//! A contact comes: from anybody, from a professional who meets somebody, from another professional with the client's word.

use super::{front, moment_of, opened};
use crate::{ReplyBy, ReplyCode, Words, store};
use access::{Cx, Outcome, Refusal, act, new_contact};
use db::{Code, args};
use domain::{
    Duty, OrgKind, Rule,
    clocks::Clocks,
    contact::{Channel, ContactState, answer_due},
    raising::ClientAnswer,
};
use kernel::{AccountId, ContactId, Date, Language, Line, OrgId, Prose, Timestamp, UnitId};
use ui::Phone;

/// What somebody leaves on the public page. No name, no referral, no diagnosis (V01, C05).
#[derive(Debug, Clone)]
pub struct Left {
    /// What help is wanted, in own words. May be empty for somebody who only asks for a call.
    pub said: Option<Prose<2000>>,
    /// How the answer comes.
    pub reply: Reply,
    /// The language of the page.
    pub language: Language,
    /// What lets the sender's own browser say once more how they are reached; nothing where no browser sent it.
    pub receipt: Option<ReplyCode>,
}

/// How somebody on the public page gets the answer.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A call to this number.
    Call(Phone),
    /// A text message to this number.
    Text(Phone),
    /// Reads it with this code.
    Code(ReplyCode),
}

/// Leaves a contact. It lies in the initial service's queue, and the clock of the first answer runs.
///
/// # Errors
/// When the region has no initial service.
pub fn leave(cx: &mut Cx<'_, '_>, left: &Left) -> Outcome<ContactId> {
    let unit = front(cx, left.language)?.unit;
    let (reply_by, phone, code) = match &left.reply {
        Reply::Call(phone) => (ReplyBy::Call, Some(phone), left.receipt.as_ref()),
        Reply::Text(phone) => (ReplyBy::Text, Some(phone), left.receipt.as_ref()),
        Reply::Code(code) => (ReplyBy::Code, None, Some(code)),
    };
    let said = left.said.as_ref().map_or("", Prose::as_str);
    let row = Row { phone, code, ..Row::new(unit, Channel::EForm, left.language, reply_by, said) };
    add(cx, &row)
}

/// A contact that a professional records (C01, C02, C04, C07).
#[derive(Debug, Clone)]
pub struct Recorded {
    /// What the person told, as far as it is needed.
    pub said: Prose<2000>,
    /// The name, if it was given.
    pub name: Option<Line<120>>,
    /// The telephone number, if it was given.
    pub phone: Option<Phone>,
    /// The language that the person speaks with us.
    pub language: Language,
    /// How the person wants to be reached.
    pub reply_by: ReplyBy,
    /// How it came and how it goes on.
    pub coming: Coming,
}

/// How a recorded contact came and goes on.
#[derive(Debug, Clone)]
pub enum Coming {
    /// The initial service met the person and goes on with the matter itself.
    Mine(Channel),
    /// The initial service met the person; somebody of the unit calls back.
    Queue(Channel),
    /// Another professional sends the client, who agreed on this day; with what was promised (P08).
    Sent {
        /// The day on which the client agreed.
        agreed: Date,
        /// What the client was promised.
        promised: Option<Line<300>>,
    },
    /// Somebody noticed that support may be needed and has not talked with the client yet. It stays with that person (P01, M08a).
    Noticed,
}

/// Records a contact.
///
/// # Errors
/// When it is not part of the asker's duty, or the client's word is dated ahead.
pub fn record(cx: &mut Cx<'_, '_>, new: &Recorded) -> Outcome<ContactId> {
    let actor = cx.actor()?.clone();
    let (Some(own), Some(org)) = (actor.unit, actor.org) else { return Err(Refusal::NotFound.into()) };
    must_work_with_clients(cx)?;
    let w = Words(new.language);
    let plain = |unit, channel| Row {
        name: new.name.as_ref(),
        phone: new.phone.as_ref(),
        recorded_by: Some(actor.account),
        ..Row::new(unit, channel, new.language, new.reply_by, new.said.as_str())
    };
    let row = match &new.coming {
        Coming::Mine(channel) => {
            Row { answered: true, next: Some((w.step_taken(), actor.account)), ..plain(first_line(cx, own)?, *channel) }
        }
        Coming::Queue(channel) => plain(first_line(cx, own)?, *channel),
        Coming::Sent { agreed, promised } => {
            let unit = front(cx, new.language)?.unit;
            not_ahead(cx, *agreed)?;
            Row { sent: Some((org, *agreed, promised.as_ref())), ..plain(unit, sender_channel(actor.org_kind)) }
        }
        Coming::Noticed => Row { next: Some((w.step_noticed(), actor.account)), ..plain(own, Channel::Proactive) },
    };
    add(cx, &row)
}

/// Whoever leads, administers or oversees meets no clients here (domain §5).
///
/// # Errors
/// When no duty of the asker lets them work with clients.
pub(crate) fn must_work_with_clients(cx: &Cx<'_, '_>) -> Outcome<()> {
    if cx.actor()?.works_with_clients() { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// A client whom one noticed has said yes in a talk: the initial service takes it from here (P01, M08b).
///
/// # Errors
/// When the client has not said yes, or the contact has gone on already.
pub fn send_on(cx: &mut Cx<'_, '_>, id: ContactId, version: i64, promised: Option<&Line<300>>) -> Outcome<()> {
    let (_, key, row) = opened::<act::RaiseSupport>(cx, id)?;
    let talks: Vec<store::TalkRow> = key.all(cx, store::TALKS, &[])?;
    let agreed = talks.first().filter(|talk| talk.answer.0 == ClientAnswer::WantsHelp).map(|talk| talk.talked_on);
    let agreed = agreed.ok_or(Rule::ClientHasNotSaidYes)?;
    if row.channel.0 != Channel::Proactive {
        return Err(Rule::NotYourPart.into());
    }
    let (channel, org) = (sender_channel(cx.actor()?.org_kind), cx.org()?);
    let unit = front(cx, row.language.0)?.unit;
    let (now, due) = (cx.now(), due(cx));
    let (channel, state) = (Code(channel), Code(ContactState::Received));
    key.run_if_unchanged(cx, store::SEND, args![unit, channel, state, now, due, org, agreed, promised, version])
}

fn first_line(cx: &Cx<'_, '_>, unit: UnitId) -> Outcome<UnitId> {
    let first_line = cx.actor()?.duties.contains(Duty::FirstLine);
    if first_line { Ok(unit) } else { Err(Refusal::NotAllowed(Rule::NotYourPart).into()) }
}

fn not_ahead(cx: &Cx<'_, '_>, day: Date) -> Outcome<()> {
    if day > cx.today() { Err(Rule::TalkInFuture.into()) } else { Ok(()) }
}

fn sender_channel(kind: Option<OrgKind>) -> Channel {
    match kind {
        Some(OrgKind::Ngo | OrgKind::PeerGroup) => Channel::Ngo,
        Some(_) | None => Channel::OtherProfessional,
    }
}

/// The day by which a contact that comes now gets its first answer.
pub(crate) fn due(cx: &Cx<'_, '_>) -> Timestamp {
    moment_of(answer_due(cx.now(), &Clocks::default()))
}

/// A contact to add.
struct Row<'a> {
    unit: UnitId,
    channel: Channel,
    language: Language,
    reply_by: ReplyBy,
    said: &'a str,
    name: Option<&'a Line<120>>,
    phone: Option<&'a Phone>,
    recorded_by: Option<AccountId>,
    sent: Option<(OrgId, Date, Option<&'a Line<300>>)>,
    code: Option<&'a ReplyCode>,
    answered: bool,
    next: Option<(&'static str, AccountId)>,
}

impl<'a> Row<'a> {
    const fn new(unit: UnitId, channel: Channel, language: Language, reply_by: ReplyBy, said: &'a str) -> Self {
        Self {
            unit,
            channel,
            language,
            reply_by,
            said,
            name: None,
            phone: None,
            recorded_by: None,
            sent: None,
            code: None,
            answered: false,
            next: None,
        }
    }

    /// Whoever goes on with it has taken it.
    const fn state(&self) -> ContactState {
        if self.next.is_some() { ContactState::Triaged } else { ContactState::Received }
    }
}

fn add(cx: &mut Cx<'_, '_>, row: &Row<'_>) -> Outcome<ContactId> {
    let id = cx.new_id();
    let key = new_contact(cx, id);
    let (now, due) = (cx.now(), due(cx));
    let values = args![
        row.unit,
        Code(row.channel),
        Code(row.state()),
        now,
        due,
        row.answered.then_some(now),
        row.name,
        row.phone.map(Phone::as_str),
        Code(row.language),
        Code(row.reply_by),
        row.said,
        row.recorded_by,
        row.sent.map(|(org, ..)| org),
        row.sent.map(|(_, agreed, _)| agreed),
        row.sent.and_then(|(.., promised)| promised),
        row.code.map(ReplyCode::hash),
        row.next.map(|(step, _)| step),
        row.next.map(|(_, account)| account)
    ];
    key.run(cx, store::ADD, values)?;
    Ok(id)
}
