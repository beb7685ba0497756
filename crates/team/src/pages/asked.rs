//! What waits for the asker's own answer: an invitation to the team, the question whether to become the case manager.

use super::forms::Forms;
use crate::{
    Words,
    store::{
        member::{self as store, InvitationRow},
        said,
    },
};
use access::{
    Case, Cx, Key, Outcome,
    act::{AnswerInvitation, AnswerManagerProposal, ReadPreview},
};
use askama::{Template, filters::HtmlSafe};
use casework::responsibility;
use db::args;
use kernel::{CaseId, Language};
use ui::{Form, Say, To, dates};

/// An invitation as the invited person sees it: who asks, for what, the client's first name. Nothing else.
pub(super) struct Invitation {
    pub(super) asks: String,
    pub(super) need: String,
    pub(super) seat: &'static str,
    pub(super) since: String,
    pub(super) form: Form,
}

/// The question as the person who was asked sees it.
pub(super) struct Question {
    pub(super) reason: String,
    pub(super) now: Option<String>,
    pub(super) since: String,
    pub(super) form: Form,
}

/// What waits for the asker's answer.
#[derive(Template)]
#[template(path = "asked.html")]
pub(super) struct Asked {
    pub(super) w: Words,
    pub(super) case: CaseId,
    pub(super) given: String,
    pub(super) invitation: Option<Invitation>,
    pub(super) question: Option<Question>,
}

impl HtmlSafe for Asked {}

impl Asked {
    /// Whether nothing waits.
    pub(super) const fn is_empty(&self) -> bool {
        self.invitation.is_none() && self.question.is_none()
    }
}

/// Looks up what waits for the asker in this case.
pub(super) fn asked(cx: &mut Cx<'_, '_>, case: &Case, forms: &Forms<'_>) -> Outcome<Asked> {
    let (w, key) = (Words(cx.language()), case.key::<ReadPreview>(cx)?);
    let invitation = if case.may::<AnswerInvitation>() { invitation(cx, &key, forms)? } else { None };
    let question = if case.may::<AnswerManagerProposal>() { question(cx, &key, forms)? } else { None };
    Ok(Asked { w, case: case.id, given: case.client.given.clone(), invitation, question })
}

fn invitation(cx: &mut Cx<'_, '_>, key: &Key<ReadPreview>, forms: &Forms<'_>) -> Outcome<Option<Invitation>> {
    let (me, language, today) = (cx.actor()?.account, cx.language(), cx.today());
    let row: Option<InvitationRow> = key.optional(cx, store::INVITATION, args![me])?;
    let form = forms.of(cx, "accept");
    Ok(row.map(|row| Invitation {
        asks: who(&row, language),
        need: row.need,
        seat: row.seat.0.say(language),
        since: row.at.map_or_else(String::new, |at| dates::relative_moment(at, today, language)),
        form,
    }))
}

fn who(row: &InvitationRow, language: Language) -> String {
    let org = match (&row.fi, &row.sv, &row.en) {
        (Some(fi), Some(sv), Some(en)) => said(language, [fi, sv, en]),
        (_, _, _) => String::new(),
    };
    let parts = [row.asks.as_str(), row.title.as_str(), org.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn question(cx: &mut Cx<'_, '_>, key: &Key<ReadPreview>, forms: &Forms<'_>) -> Outcome<Option<Question>> {
    let (me, language, today) = (cx.actor()?.account, cx.language(), cx.today());
    let open = responsibility::question(cx, key)?.filter(|question| question.account == me);
    let now = casework::manager(cx, key)?.map(|manager| format!("{}, {}", manager.name, manager.org_name));
    let form = forms.of(cx, "take_turn");
    Ok(open.map(|question| Question {
        reason: question.reason,
        now,
        since: dates::relative_moment(question.at, today, language),
        form,
    }))
}
