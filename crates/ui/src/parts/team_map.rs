//! The client in the middle and the team around: a real list, placed as a ring by the styles, with lines drawn behind it.

use super::component;
use crate::{Text, Words, first_name, initials};
use askama::filters::HtmlSafeOutput;
use domain::Sector;
use kernel::Language;
use std::f64::consts::TAU;

/// The most people that the ring has room for; larger teams are shown as a list.
const RING: usize = 9;
/// The middle and the radius of the ring in the drawing's own units.
const MIDDLE: (f64, f64) = (50.0, 43.0);
const RADIUS: f64 = 35.0;
/// Half the distance between the two lines to the case manager.
const BESIDE: f64 = 1.1;

/// Somebody around the client.
#[derive(Clone)]
pub struct Member<'a> {
    name: Text<'a>,
    lines: Vec<Text<'a>>,
    sector: Sector,
    lead: bool,
    waiting: Option<Text<'a>>,
}

impl<'a> Member<'a> {
    /// A member of the team.
    pub fn new(name: impl Into<Text<'a>>, sector: Sector) -> Self {
        Self { name: name.into(), lines: Vec::new(), sector, lead: false, waiting: None }
    }

    /// With a line below the name: title, organisation.
    #[must_use]
    pub fn line(mut self, line: impl Into<Text<'a>>) -> Self {
        self.lines.push(line.into());
        self
    }

    /// Marks the case manager, who walks beside the client: a double line.
    #[must_use]
    pub const fn lead(mut self) -> Self {
        self.lead = true;
        self
    }

    /// Marks somebody who is not in the team yet: a broken line, and how far they are in words.
    #[must_use]
    pub fn waiting(mut self, how_far: impl Into<Text<'a>>) -> Self {
        self.waiting = Some(how_far.into());
        self
    }

    fn initials(&self) -> String {
        initials(self.name.as_str())
    }
}

/// One line of the drawing.
struct Ray {
    class: &'static str,
    from: (f64, f64),
    to: (f64, f64),
}

impl Ray {
    /// The attributes of its two ends.
    fn ends(&self) -> HtmlSafeOutput<String> {
        let ((x1, y1), (x2, y2)) = (self.from, self.to);
        HtmlSafeOutput(format!(r#"x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}""#))
    }
}

component! {
    /// The map of a client's team.
    pub struct TeamMap<'a> from "parts/team_map.html" { client: Text<'a>, members: Vec<Member<'a>>, w: Words }
}

impl<'a> TeamMap<'a> {
    /// The team around this client; the case manager comes first, on top.
    pub fn new(client: impl Into<Text<'a>>, members: impl IntoIterator<Item = Member<'a>>, language: Language) -> Self {
        let mut members: Vec<_> = members.into_iter().collect();
        members.sort_by_key(|member| !member.lead);
        Self { client: client.into(), members, w: Words(language) }
    }

    fn client_name(&self) -> &str {
        first_name(self.client.as_str())
    }

    /// How many stand in the ring; nothing when the team is too large, or empty, for one.
    fn ring(&self) -> Option<usize> {
        let count = self.members.len();
        (1..=RING).contains(&count).then_some(count)
    }

    /// How high the drawing is: nothing lies below the middle while there is nobody but the one on top.
    fn height(&self) -> u8 {
        if self.members.len() == 1 { 62 } else { 86 }
    }

    /// The direction of a member, clockwise from the top.
    fn angle(&self, index: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "a ring has at most nine places")]
        let turn = index as f64 / self.members.len() as f64;
        TAU * (turn - 0.25)
    }

    /// Where the words stand: above those on the upper half, below the others.
    fn side(&self, index: &usize) -> &'static str {
        if self.angle(*index).sin() < -1e-9 { "hi" } else { "lo" }
    }

    fn rays(&self) -> Vec<Ray> {
        self.members.iter().enumerate().flat_map(|(index, member)| self.rays_to(index, member)).collect()
    }

    fn rays_to(&self, index: usize, member: &Member<'_>) -> Vec<Ray> {
        let (sin, cos) = self.angle(index).sin_cos();
        let ray = |class, aside: f64| {
            let from = (MIDDLE.0 - sin * aside, MIDDLE.1 + cos * aside);
            Ray { class, from, to: (from.0 + RADIUS * cos, from.1 + RADIUS * sin) }
        };
        match (member.lead, member.waiting.is_some()) {
            (true, _) => vec![ray("k", BESIDE), ray("k2", -BESIDE)],
            (false, true) => vec![ray("w", 0.0)],
            (false, false) => vec![ray("", 0.0)],
        }
    }

    fn has_waiting(&self) -> bool {
        self.members.iter().any(|member| member.waiting.is_some())
    }

    fn has_lead(&self) -> bool {
        self.members.iter().any(|member| member.lead)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template;

    fn team(count: usize) -> String {
        let members = (0..count).map(|n| Member::new(format!("Jäsen {n}"), Sector::Health));
        TeamMap::new("Timo Koskela", members, Language::Fi).render().expect("renders")
    }

    #[test]
    fn the_ring_holds_nine_and_a_larger_team_is_a_list() {
        assert!(team(9).contains(r#"class="net n9""#));
        assert!(!team(10).contains("<svg") && team(10).contains("Jäsen 9"));
        assert!(!team(0).contains("<line"));
    }

    /// One person beside the client leaves no empty half below.
    #[test]
    fn a_team_of_one_has_nothing_below_the_client() {
        assert!(team(1).contains(r#"viewBox="0 0 100 62""#) && !team(1).contains("<circle"));
        assert!(team(2).contains(r#"viewBox="0 0 100 86""#) && team(2).contains("<circle"));
    }

    #[test]
    fn the_case_manager_stands_on_top_with_two_lines() {
        let members = [
            Member::new("Hanna Mäki", Sector::Ngo).waiting("ehdotettu"),
            Member::new("Maija Lehtonen", Sector::Health).lead(),
        ];
        let html = TeamMap::new("Timo Koskela", members, Language::Fi).render().expect("renders");
        assert!(html.find("Maija") < html.find("Hanna"));
        assert!(html.contains(r#"<line class="k" x1="51.1" y1="43.0" x2="51.1" y2="8.0""#), "{html}");
        assert!(html.contains(r#"<line class="w""#) && html.contains(r#"<span class="r">ehdotettu</span>"#));
    }

    #[test]
    fn a_name_is_escaped() {
        let html = TeamMap::new("<b>", [Member::new("<i>", Sector::Own)], Language::Fi).render().expect("renders");
        assert!(!html.contains("<i>") && !html.contains("<b></"));
    }
}
