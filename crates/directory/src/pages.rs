//! The directory's pages, open to anybody without signing in.

mod facts;
mod hit;
mod list;
mod one;
mod reach;
mod samples;

use crate::Provider;
use access::web::{Opens, Routes, Shows};
use kernel::Language;
use ui::{Say, To};

pub use samples::shelf;

/// The addresses of the directory.
pub fn routes() -> Routes {
    let (anybody, nobodys) = (Opens::ToAnybody, Shows::NoClients);
    let routes = Routes::new().get(To::SERVICES, anybody, nobodys, list::show).asking::<list::Question>();
    routes.get(To::SERVICE, anybody, nobodys, one::show)
}

/// What kind of organisation provides a service; nothing when its name says so already (Kela).
fn kind(provider: &Provider, language: Language) -> Option<&'static str> {
    provider.kind.map(|kind| kind.say(language)).filter(|kind| *kind != provider.names.get(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Names;
    use domain::OrgKind;

    #[test]
    fn what_a_name_says_already_is_not_said_twice() {
        let provider = |kind, name| Provider { kind: Some(kind), names: Names::same(name), organisation: None };
        assert_eq!(kind(&provider(OrgKind::Kela, "Kela"), Language::Fi), None);
        let county = provider(OrgKind::WellbeingCounty, "Keski-Suomen hyvinvointialue");
        assert_eq!(kind(&county, Language::Fi), Some("Hyvinvointialue"));
    }
}
