//! The privacy notice (GDPR art. 13 and 14).

use crate::{Answerable, Words, ops::controllers, provider};
use access::{Cx, Outcome, web::Visit};
use askama::Template;
use axum::response::Response;
use kernel::Language;
use ui::{Frame, To};

#[derive(Template)]
#[template(path = "privacy.html")]
pub(super) struct PrivacyPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) provider: Option<Answerable>,
    pub(super) controllers: Vec<String>,
}

impl PrivacyPage {
    fn purposes(&self) -> [&'static str; 3] {
        [self.w.purpose_support(), self.w.purpose_responsible(), self.w.purpose_control()]
    }

    fn grounds(&self) -> [&'static str; 3] {
        [self.w.ground_law(), self.w.ground_health(), self.w.ground_consent()]
    }

    fn data(&self) -> [&'static str; 4] {
        [self.w.data_contact(), self.w.data_situation(), self.w.data_plan(), self.w.data_trail()]
    }

    fn readers(&self) -> [&'static str; 3] {
        [self.w.reader_first(), self.w.reader_team(), self.w.reader_you()]
    }

    /// How long each kind is kept, and by what.
    fn times(&self) -> [(&'static str, &'static str); 5] {
        let w = self.w;
        [
            (w.kept_contact(), w.kept_contact_time()),
            (w.kept_social(), w.kept_social_time()),
            (w.kept_joint(), w.kept_joint_time()),
            (w.kept_trail(), w.kept_trail_time()),
            (w.kept_feedback(), w.kept_feedback_time()),
        ]
    }

    fn rights(&self) -> [&'static str; 5] {
        let w = self.w;
        [w.right_see(), w.right_looks(), w.right_correct(), w.right_limit(), w.right_withdraw()]
    }
}

pub(super) async fn show(visit: Visit, language: Language) -> Response {
    visit.in_language(language).page(move |cx| page(cx, language)).await
}

fn page(cx: &mut Cx<'_, '_>, language: Language) -> Outcome<PrivacyPage> {
    let (w, provider, controllers) = (Words(language), provider(cx, language)?, controllers(cx, language)?);
    let frame = cx.public_frame(language, w.privacy(), [To::PrivacyFi, To::PrivacySv, To::PrivacyEn]);
    Ok(PrivacyPage { frame, w, provider, controllers })
}
