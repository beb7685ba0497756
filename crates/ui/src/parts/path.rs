//! The five steps of joint clientship: large on a case, as dots in a table (the Kallio model, domain.md §6).

use super::component;
use crate::{Say, Text, Words};
use domain::case::{Stage, Step, StepStanding};
use kernel::{Coded, Language};

component! {
    /// The five steps, each with a second line of its own: when and where it was, or what it waits for.
    pub struct Path<'a> from "parts/path.html" { stage: Stage, furthest: Step, notes: [Text<'a>; 5], language: Language, w: Words }
}

impl<'a> Path<'a> {
    /// The steps of a case at this stage. `furthest` matters when the case has ended: it tells how far it came.
    pub fn new(stage: Stage, furthest: Step, language: Language) -> Self {
        Self { stage, furthest, notes: Default::default(), language, w: Words(language) }
    }

    /// With a second line at a step.
    #[must_use]
    pub fn note(mut self, step: Step, note: impl Into<Text<'a>>) -> Self {
        self.notes[usize::from(step.number()) - 1] = note.into();
        self
    }

    fn steps(&self) -> impl Iterator<Item = (&'static str, &'static str, &Text<'a>)> {
        let standing = |step: Step| step.standing(self.stage, self.furthest);
        Step::ALL.iter().zip(&self.notes).map(move |(step, note)| (css(standing(*step)), step.say(self.language), note))
    }
}

/// The class of a step in the design.
const fn css(standing: StepStanding) -> &'static str {
    match standing {
        StepStanding::Done => "done",
        StepStanding::Now => "now",
        StepStanding::Ahead | StepStanding::Skipped => "",
    }
}

component! {
    /// The five steps as dots, with the number and name of the step beside them; an ended case says how it ended.
    pub struct Dots<'a> from "parts/dots.html" { dots: [&'a str; 5], number: Option<u8>, name: &'static str }
}

impl Dots<'static> {
    /// The dots of a case at this stage.
    pub fn new(stage: Stage, furthest: Step, language: Language) -> Self {
        let dot = |step: Step| match step.standing(stage, furthest) {
            StepStanding::Done => "d",
            StepStanding::Now => "n",
            StepStanding::Ahead | StepStanding::Skipped => "",
        };
        let dots = [Step::Identify, Step::BringUp, Step::Meet, Step::Plan, Step::Services].map(dot);
        let name = stage.step().map_or(stage.say(language), |step| step.say(language));
        Self { dots, number: stage.step().map(Step::number), name }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use askama::Template;

    #[test]
    fn a_case_is_at_one_step_and_says_so() {
        let html = Path::new(Stage::Planning, Step::Plan, Language::Fi).render().expect("renders");
        assert_eq!(html.matches(r#"aria-current="step""#).count(), 1);
        assert_eq!(html.matches(r#"class="done""#).count(), 3);
    }

    #[test]
    fn an_ended_case_shows_how_far_it_came() {
        let html = Dots::new(Stage::Closed, Step::Meet, Language::Fi).render().expect("renders");
        assert_eq!(html.matches(r#"<i class="d">"#).count(), 3);
        assert!(html.contains("Päättynyt") && !html.contains("/5"), "{html}");
    }
}
