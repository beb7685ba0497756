//! What all the client's pages have in common: the calm frame, and a kind word when there is no clientship to speak of.

use crate::{
    Words,
    mine::{self, Mine},
};
use access::{Cx, Outcome, act};
use askama::{Template, filters::HtmlSafe};
use std::fmt::Display;
use ui::{Empty, Frame, Place, SignedIn, To};

/// One of the client's pages.
#[derive(Template)]
#[template(path = "me.html")]
pub(super) struct MePage<B: Display + HtmlSafe> {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) body: Option<B>,
}

impl<B: Display + HtmlSafe> MePage<B> {
    fn empty(&self) -> Empty<'static> {
        let contact = To::public_contact(self.frame.language);
        Empty::begin(self.w.nothing_title(), self.w.nothing_text()).step(contact, self.w.nothing_step())
    }
}

/// The page of this place; `body` makes what it says about the client's own clientship.
pub(super) fn page<B: Display + HtmlSafe>(
    cx: &mut Cx<'_, '_>,
    title: &str,
    place: Place,
    body: impl FnOnce(&mut Cx<'_, '_>, &Mine) -> Outcome<B>,
) -> Outcome<MePage<B>> {
    let mut frame = cx.frame(title, Some(place));
    let body = match mine::mine(cx)? {
        Some(mine) => {
            let body = body(cx, &mine)?;
            frame.signed_in = Some(SignedIn::Client { messages: unread(cx, &mine, place)? });
            Some(body)
        }
        None => None,
    };
    Ok(MePage { frame, w: Words(cx.language()), body })
}

/// How many messages wait to be read; none where they are being read.
fn unread(cx: &mut Cx<'_, '_>, mine: &Mine, place: Place) -> Outcome<i64> {
    if place == Place::MyMessages {
        return Ok(0);
    }
    let key = mine.case.key::<act::ReadTeam>(cx)?;
    casework::message::unread(cx, &key)
}

/// A part of a page that writes itself where it stands.
macro_rules! body {
    ($type:ident) => {
        impl askama::filters::HtmlSafe for $type {}
    };
}
pub(super) use body;
