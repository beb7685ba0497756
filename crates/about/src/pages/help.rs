//! Help: what helps when something does not go as expected, and the keys that work. The service has no keys of its own.

use crate::{Answerable, Words, provider};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use ui::{Frame, To};

#[derive(Template)]
#[template(path = "help.html")]
pub(super) struct HelpPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) provider: Option<Answerable>,
}

impl HelpPage {
    /// The keys, and what each does.
    fn keys(&self) -> [(&'static str, &'static str); 7] {
        let w = self.w;
        [
            (w.key_tab(), w.key_tab_does()),
            (w.key_shift_tab(), w.key_shift_tab_does()),
            (w.key_enter(), w.key_enter_does()),
            (w.key_space(), w.key_space_does()),
            (w.key_arrows(), w.key_arrows_does()),
            (w.key_larger(), w.key_larger_does()),
            (w.key_print(), w.key_print_does()),
        ]
    }

    /// Words of the service that one does not meet elsewhere, and what they mean (GLOSSARY.md).
    fn words(&self) -> [(&'static str, &'static str); 11] {
        let w = self.w;
        [
            (w.word_clientship(), w.word_clientship_means()),
            (w.word_contact_person(), w.word_contact_person_means()),
            (w.word_interim(), w.word_interim_means()),
            (w.word_initial_service(), w.word_initial_service_means()),
            (w.word_team(), w.word_team_means()),
            (w.word_convener(), w.word_convener_means()),
            (w.word_doctor(), w.word_doctor_means()),
            (w.word_consent(), w.word_consent_means()),
            (w.word_cover_form(), w.word_cover_form_means()),
            (w.word_handover(), w.word_handover_means()),
            (w.word_service_map(), w.word_service_map_means()),
        ]
    }

    /// What may go wrong, and what helps.
    fn troubles(&self) -> [(&'static str, &'static str); 5] {
        let w = self.w;
        [
            (w.trouble_field(), w.trouble_field_text()),
            (w.trouble_day(), w.trouble_day_text()),
            (w.trouble_session(), w.trouble_session_text()),
            (w.trouble_two(), w.trouble_two_text()),
            (w.trouble_not_found(), w.trouble_not_found_text()),
        ]
    }
}

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(page).await
}

fn page(cx: &mut Cx<'_, '_>) -> Outcome<HelpPage> {
    let (w, provider) = (Words(cx.language()), provider(cx, cx.language())?);
    Ok(HelpPage { frame: cx.frame(w.help_title(), None), w, provider })
}
