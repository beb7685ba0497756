//! A form, from what a browser sends to a command, or to the same form with every problem beside its field.

use askama::Template;
use domain::{Category, date_input};
use kernel::{Language, Line, Prose};
use ui::{Choice, FormState, Phone, Posted, ProblemKind};

const KNOWN: &[&str] = &["what", "more", "due", "phone", "data", "answer", "told", "password", "many"];

struct Command {
    what: Line<20>,
    more: Option<Prose<100>>,
    due: date_input::Days,
    phone: Option<Phone>,
    data: Vec<Category>,
    told: bool,
}

fn read(posted: &Posted) -> Result<Command, FormState> {
    let today = "2026-03-12".parse().expect("a day");
    let mut r = posted.read(KNOWN);
    let (what, more) = (r.line("what"), r.optional_prose("more"));
    let due = r.parse("due", |text| date_input::read(text, today, date_input::Toward::Coming));
    let (phone, data, told) = (r.optional_phone("phone"), r.many("data"), r.flag("told"));
    r.finish(|| Some(Command { what: what?, more, due: due?, phone, data, told }))
}

fn refused(pairs: &[(&str, &str)]) -> FormState {
    read(&Posted::from_pairs(pairs)).map(|_| ()).expect_err("the form has a problem")
}

/// The problems of a form in Finnish, with their fields.
fn said(state: &FormState) -> Vec<(String, String)> {
    state.problems().iter().map(|problem| (problem.field.clone(), problem.kind.say(Language::Fi))).collect()
}

#[test]
fn a_right_form_becomes_a_command() {
    let pairs =
        [("what", " Soita "), ("due", "huhtikuu"), ("data", "plan"), ("data", "contact_basic"), ("told", "yes")];
    let command = read(&Posted::from_pairs(&pairs)).unwrap_or_else(|state| panic!("{:?}", said(&state)));
    assert_eq!(command.what.as_str(), "Soita");
    assert_eq!(command.due.last.to_string(), "2026-04-30");
    assert_eq!(command.data, [Category::ContactBasic, Category::Plan], "in the list's own order");
    assert!(command.told && command.more.is_none() && command.phone.is_none());
}

#[test]
fn all_problems_come_at_once_and_everything_typed_stays() {
    let state = refused(&[("what", "x".repeat(21).as_str()), ("due", "32.4."), ("phone", "äiti"), ("data", "x")]);
    let expected = [
        ("what", "Lyhennä tekstiä: enintään 20 merkkiä"),
        ("due", "Tarkista päivä: sellaista ei ole kalenterissa"),
        ("phone", "Kirjoita puhelinnumero, esimerkiksi 040 123 4567"),
        ("data", "Valitse jokin vaihtoehdoista"),
    ];
    assert_eq!(said(&state), expected.map(|(field, text)| (field.to_owned(), text.to_owned())));
    assert_eq!((state.value("due"), state.value("phone")), ("32.4.", "äiti"));
}

#[test]
fn a_field_that_the_form_does_not_have_is_refused() {
    let state = refused(&[("what", "x"), ("due", "1.4."), ("manager", "me")]);
    assert_eq!(said(&state).len(), 1);
    assert!(state.problem_of("").is_some_and(|kind| *kind == ProblemKind::UnknownField));
    let once = read(&Posted::from_pairs(&[("what", "x"), ("due", "1.4."), ("once", "y"), ("version", "1")]));
    assert!(once.is_ok(), "the token and the version are always known");
}

#[test]
fn a_line_is_said_once_and_has_no_control_characters() {
    assert_eq!(said(&refused(&[("what", "a"), ("what", "b"), ("due", "1.4.")])).len(), 1);
    let state = refused(&[("what", "a\u{0}b"), ("due", "1.4."), ("told", "no")]);
    assert!(state.problem_of("what") == Some(&ProblemKind::Control) && state.problem_of("told").is_some());
}

#[test]
fn numbers_and_choices_hold_their_bounds() {
    let posted = Posted::from_pairs(&[("a", "0"), ("b", "101"), ("c", "x"), ("version", "-1"), ("once", "zz")]);
    let mut r = posted.read(&["a", "b", "c", "d"]);
    assert_eq!((r.number("a", 0..=100), r.number("b", 0..=100)), (Some(0), None));
    assert_eq!((r.choice::<Category>("c"), r.optional_choice::<Category>("d")), (None, None));
    assert!(r.version().is_none() && r.once().is_none() && r.ids::<kernel::kind::Organisation>("c").is_empty());
    let fields: Vec<_> =
        said(&r.finish(|| Some(())).expect_err("problems")).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["b", "c", "version", "once", "c"]);
}

#[test]
fn a_secret_is_read_and_never_kept() {
    let posted = Posted::from_pairs(&[("password", " salainen "), ("what", "")]);
    let mut r = posted.read(KNOWN);
    assert_eq!(r.secret("password"), Some(" salainen "), "exactly as typed");
    let what = r.line::<9>("what");
    let state = r.finish(|| what).expect_err("the other field is empty");
    assert_eq!(state.value("password"), "");
    let html = state.shown_in(Language::Fi).password("password", "Salasana").render().expect("renders");
    assert!(!html.contains("salainen") && !html.contains("value="), "{html}");
}

#[test]
fn a_field_ties_label_hint_and_error_to_its_control() {
    let form = FormState::filled([("due", "32.4.<b>")]).problem("due", ProblemKind::NotADate).shown_in(Language::Fi);
    let html = form.date("due", "Milloin?").render().expect("renders");
    for piece in [
        r#"<label for="due">Milloin?</label>"#,
        r#"id="due-h""#,
        r#"id="due-e""#,
        r#"aria-invalid="true" aria-describedby="due-h due-e""#,
        r#"value="32.4.&#60;b&#62;""#,
    ] {
        assert!(html.contains(piece), "{piece} is missing in {html}");
    }
}

#[test]
fn a_choice_keeps_what_was_ticked_and_the_summary_leads_to_the_first() {
    let state = FormState::filled([("data", "plan")]).problem("data", ProblemKind::NotAChoice);
    let form = state.shown_in(Language::Fi).prefix("a3-");
    let choices = Choice::of([Category::ContactBasic, Category::Plan], Language::Fi);
    let html = form.boxes("data", "Mitä?", choices).render().expect("renders");
    assert!(html.contains(r#"id="a3-data" name="data" value="contact_basic">"#), "{html}");
    assert!(html.contains(r#"id="a3-data-1" name="data" value="plan" checked>"#), "{html}");
    let summary = form.summary(&[("data", "Mitä?")]).render().expect("renders");
    assert!(
        summary.contains(r##"<a href="#a3-data">Mitä? – Valitse"##) && summary.contains("Korjaa yksi kohta"),
        "{summary}"
    );
}

#[test]
fn the_token_and_the_version_travel_with_the_form() {
    let form = FormState::empty().version(7).shown_in(Language::Fi);
    assert_eq!(form.hidden().render().expect("renders"), r#"<input type="hidden" name="version" value="7">"#);
    let kept = refused(&[("version", "7"), ("once", "abc")]);
    assert_eq!((kept.value("version"), kept.value("once")), ("7", "abc"));
}

#[test]
fn an_area_keeps_its_lines_even_an_empty_first_one() {
    let form = FormState::filled([("more", "\nToinen rivi")]).shown_in(Language::Fi);
    let html = form.area("more", "Lisää").render().expect("renders");
    assert!(html.contains(">\n\nToinen rivi</textarea>"), "{html}");
}

/// The button of another language sends nothing: a right form is no command, a half written one is not scolded, and no secret comes along.
#[test]
fn a_form_that_turns_to_another_language_is_no_command() {
    let right = [("what", "Soita"), ("due", "huhtikuu"), ("turn", "yes")];
    for pairs in [&right[..], &[("what", ""), ("password", "salainen"), ("turn", "yes")]] {
        let state = refused(pairs);
        assert!(state.problems().is_empty() && state.status() == 200);
        assert_eq!((state.value("what"), state.value("password"), state.value("turn")), (pairs[0].1, "", ""));
    }
    assert_eq!(refused(&[("what", ""), ("due", "huhtikuu")]).status(), 422);
}
