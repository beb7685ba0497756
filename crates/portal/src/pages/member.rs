//! The client decides about somebody in the team: yes, no, or not any more (domain §13).

use crate::mine;
use access::{
    Cx, Outcome,
    web::{At, Visit},
};
use axum::response::Response;
use kernel::{MemberId, coded};
use ui::{FormState, Posted, To};

coded! {
    /// What the client says.
    pub enum Word {
        /// May come into the team.
        Yes = "yes",
        /// May not, or not any more.
        No = "no",
    }
}

fn read(posted: &Posted) -> Result<Word, FormState> {
    let mut r = posted.read(&["word"]);
    let word = r.choice("word");
    r.finish(|| word)
}

pub(super) async fn decide(visit: Visit, At(member): At<MemberId>, posted: Posted) -> Response {
    let word = read(&posted);
    visit.submit(posted, word, move |cx, word| say(cx, member, *word), super::data::page).await
}

fn say(cx: &mut Cx<'_, '_>, member: MemberId, word: Word) -> Outcome<To> {
    let case = mine::my_case(cx)?;
    match word {
        Word::Yes => team::approve_member(cx, &case, member)?,
        Word::No => team::remove(cx, &case, member)?,
    }
    Ok(To::MyData)
}
