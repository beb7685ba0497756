//! The way out for those whose organisation the consent does not cover: widening it with the client. It stands wherever somebody meets such a
//! person: when they are suggested, approved, looked at, or asked to answer for the client.

use crate::{Words, consent::Covered};
use access::{Case, Cx, act::RecordConsent};
use askama::{Template, filters::HtmlSafe};
use kernel::{CaseId, OrgId};
use ui::{Text, To};

/// The link, for those who record consents; nothing for others.
#[derive(Template, Clone)]
#[template(
    source = "{% if let Some((to, words)) = self.link() %} <a href=\"{{ to }}\">{{ words }}</a>{% endif %}",
    ext = "html"
)]
pub(super) struct Widening {
    pub(super) w: Words,
    pub(super) case: CaseId,
    /// Whether a consent is there to be widened.
    pub(super) has_one: bool,
    pub(super) may_record: bool,
}

impl HtmlSafe for Widening {}

impl Widening {
    /// As the asker may do it.
    pub(super) fn of(cx: &Cx<'_, '_>, case: &Case) -> Self {
        let (has_one, may_record) = (case.consent_until.is_some(), case.may::<RecordConsent>());
        Self { w: Words(cx.language()), case: case.id, has_one, may_record }
    }

    fn link(&self) -> Option<(To, &'static str)> {
        let words = if self.has_one { self.w.widen_consent() } else { self.w.prepare_consent() };
        self.may_record.then_some((To::ConsentNew(self.case), words))
    }
}

/// Somebody or something to choose in a list: the value, and what it is called there.
pub(super) struct Named {
    pub(super) value: String,
    pub(super) label: String,
    /// The consent does not cover the organisation; the label says so.
    pub(super) outside: bool,
}

impl Named {
    /// A choice whose label says whether the consent covers the organisation.
    pub(super) fn told(w: Words, covered: &Covered, org: OrgId, (value, label): (String, String)) -> Self {
        let outside = !covered.holds(org);
        let label = if outside { w.named_not_in_consent(label) } else { label };
        Self { value, label, outside }
    }

    /// The choices of a field.
    pub(super) fn choices(named: &[Self]) -> Vec<ui::Choice<'_>> {
        named.iter().map(|one| ui::Choice::new(one.value.clone(), Text::from(one.label.as_str()))).collect()
    }

    /// Whether any of them is outside.
    pub(super) fn any_outside(named: &[Self]) -> bool {
        named.iter().any(|one| one.outside)
    }
}
