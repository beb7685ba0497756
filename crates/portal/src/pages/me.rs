//! What all the client's pages have in common: the calm frame, and a kind word when there is no clientship to speak of.

use crate::{
    Words,
    mine::{self, Mine},
};
use access::{Cx, Outcome};
use askama::{Template, filters::HtmlSafe};
use std::fmt::Display;
use ui::{Empty, Frame, Place, To};

/// One of the client's pages.
#[derive(Template)]
#[template(path = "me.html")]
pub(super) struct MePage<B: Display + HtmlSafe> {
    frame: Frame,
    w: Words,
    body: Option<B>,
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
    let body = match mine::mine(cx)? {
        Some(mine) => Some(body(cx, &mine)?),
        None => None,
    };
    Ok(MePage { frame: cx.frame(title, Some(place)), w: Words(cx.language()), body })
}

/// A part of a page that writes itself where it stands.
macro_rules! body {
    ($type:ident) => {
        impl askama::filters::HtmlSafe for $type {}
    };
}
pub(super) use body;
