//! The frame of a page, from who has signed in and where the request came.

use crate::{AccountKind, Actor, Cx};
use domain::Sector;
use kernel::Language;
use ui::{FormState, Frame, Place, SignedIn, To};

impl Cx<'_, '_> {
    /// The frame for a page with this title and place in the navigation.
    pub fn frame(&self, title: impl Into<String>, place: Option<Place>) -> Frame {
        let mut frame = Frame::new(self.language, title);
        frame.place = place;
        frame.path.clone_from(&self.path);
        frame.demo = self.demo;
        frame.signed_in = self.visitor().map(signed_in);
        frame.session = self.session_ends();
        frame
    }

    /// The frame of a public page, which has its own address in each language.
    pub fn public_frame(&self, language: Language, title: impl Into<String>, paths: [To; 3]) -> Frame {
        let mut frame = self.frame(title, None);
        (frame.language, frame.paths) = (language, Some(paths));
        frame
    }

    /// A fresh form; sending it twice does it once.
    pub fn form(&mut self) -> FormState {
        FormState::empty().once(self.new_id())
    }
}

fn signed_in(actor: &Actor) -> SignedIn {
    match actor.kind {
        AccountKind::Professional => {
            let sector = actor.org_kind.map_or(Sector::Own, |kind| kind.sector());
            SignedIn::Professional { name: actor.name.clone(), sector }
        }
        AccountKind::Client => SignedIn::Client { messages: 0 },
    }
}
