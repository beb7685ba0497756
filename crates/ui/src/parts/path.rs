//! The five steps of joint clientship: large on a case, as dots in a table (the Kallio model, domain.md §6).

use super::component;
use crate::{Text, Words};
use kernel::Language;

/// How far a joint clientship has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// At this step, counted from 1.
    At(u8),
    /// All five are behind.
    Done,
}

impl Progress {
    /// The class of a step, counted from 1: `done`, `now` or nothing.
    fn class(self, step: u8) -> &'static str {
        match self {
            Self::Done => "done",
            Self::At(now) if step < now => "done",
            Self::At(now) if step == now => "now",
            Self::At(_) => "",
        }
    }

    const fn number(self) -> u8 {
        match self {
            Self::At(now) => now,
            Self::Done => 5,
        }
    }
}

/// The words of the five steps.
const fn step_names(w: Words) -> [&'static str; 5] {
    [w.step_identify(), w.step_bring_up(), w.step_meet(), w.step_plan(), w.step_services()]
}

component! {
    /// The five steps, each with a second line of its own: when and where it was, or what it waits for.
    pub struct Path<'a> from "parts/path.html" { progress: Progress, notes: [Text<'a>; 5], w: Words }
}

impl<'a> Path<'a> {
    /// The steps in this language, without second lines.
    pub fn new(progress: Progress, language: Language) -> Self {
        Self { progress, notes: Default::default(), w: Words(language) }
    }

    /// With a second line at a step, counted from 1.
    #[must_use]
    pub fn note(mut self, step: u8, note: impl Into<Text<'a>>) -> Self {
        if let Some(place) = self.notes.get_mut(usize::from(step).wrapping_sub(1)) {
            *place = note.into();
        }
        self
    }

    fn steps(&self) -> impl Iterator<Item = (&'static str, &'static str, &Text<'a>)> {
        let named = step_names(self.w).into_iter().zip(&self.notes);
        (1..).zip(named).map(|(step, (name, note))| (self.progress.class(step), name, note))
    }
}

component! {
    /// The five steps as dots, with the number and name of the step beside them.
    pub struct Dots<'a> from "parts/dots.html" { progress: Progress, name: Text<'a> }
}

impl Dots<'static> {
    /// The dots in this language.
    pub fn new(progress: Progress, language: Language) -> Self {
        let names = step_names(Words(language));
        let name = usize::from(progress.number()).checked_sub(1).and_then(|at| names.get(at)).copied();
        Self { progress, name: name.unwrap_or_default().into() }
    }
}

impl Dots<'_> {
    fn dots(&self) -> impl Iterator<Item = &'static str> {
        (1..=5).map(|step| match self.progress.class(step) {
            "done" => "d",
            "now" => "n",
            _ => "",
        })
    }
}
