//! The pages: for anybody, and for those who answer feedback.

mod accessibility;
mod feedback;
mod help;
mod one;
mod privacy;
mod received;
mod samples;
mod thanks;

use access::web::{Opens, Routes, Shows, Visit};
use kernel::Language;
use ui::{Posted, To};

pub use samples::shelf;

/// The addresses of this capability.
pub fn routes() -> Routes {
    let (who, what) = (Opens::ToSignedIn, Shows::NoClients);
    Routes::new()
        .get(To::HELP, Opens::ToAnybody, what, help::show)
        .and(anybody(Language::Fi, [To::ACCESSIBILITY_FI, To::PRIVACY_FI, To::FEEDBACK_FI, To::FEEDBACK_THANKS_FI]))
        .and(anybody(Language::Sv, [To::ACCESSIBILITY_SV, To::PRIVACY_SV, To::FEEDBACK_SV, To::FEEDBACK_THANKS_SV]))
        .and(anybody(Language::En, [To::ACCESSIBILITY_EN, To::PRIVACY_EN, To::FEEDBACK_EN, To::FEEDBACK_THANKS_EN]))
        .get(To::FEEDBACK_LIST, who, what, received::show)
        .asking::<received::Wanted>()
        .get(To::FEEDBACK, who, what, one::show)
        .post(To::FEEDBACK, who, what, one::handle)
}

fn anybody(language: Language, [accessibility, privacy, feedback, thanks]: [&'static str; 4]) -> Routes {
    let (who, what) = (Opens::ToAnybody, Shows::NoClients);
    Routes::new()
        .get(accessibility, who, what, move |visit: Visit| accessibility::show(visit, language))
        .get(privacy, who, what, move |visit: Visit| privacy::show(visit, language))
        .get(feedback, who, what, move |visit: Visit| feedback::show(visit, language))
        .post(feedback, who, what, move |visit: Visit, posted: Posted| feedback::send(visit, language, posted))
        .get(thanks, who, what, move |visit: Visit| thanks::show(visit, language))
}
