//! Reading the answer with a code.

use crate::{
    ReplyBy, ReplyCode,
    store::{self, ByCodeRow},
};
use access::{Cx, Outcome, Refusal, act, enter_contact_by_code};
use kernel::{Date, helsinki_date};

/// What the holder of a code reads.
pub(crate) struct Answered {
    pub(crate) said: String,
    pub(crate) answer: Option<String>,
    pub(crate) due: Date,
    pub(crate) next_step: Option<String>,
    pub(crate) next_due: Option<Date>,
    pub(crate) who: Option<(String, String)>,
    pub(crate) phone: String,
}

/// The answer to the contact that has this code.
///
/// # Errors
/// When no contact has it, or its answer comes in another way.
pub(crate) fn answered(cx: &mut Cx<'_, '_>, code: &ReplyCode) -> Outcome<Answered> {
    let contact = enter_contact_by_code(cx, code.hash())?;
    let row: ByCodeRow = contact.key::<act::ReadContact>(cx)?.one(cx, store::BY_CODE, &[])?;
    if row.reply_by.0 != ReplyBy::Code {
        return Err(Refusal::NotFound.into());
    }
    Ok(Answered {
        said: row.said,
        due: helsinki_date(row.answer_due),
        next_step: row.next_step.filter(|_| row.answered_at.is_some()),
        next_due: row.next_due,
        who: row.next_name.zip(row.next_title),
        answer: row.answer,
        phone: row.phone,
    })
}
