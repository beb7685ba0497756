//! A clientship that ended before it began, and begins after all.

use crate::village::{Village, timo};
use access::{Cx, Outcome, act};
use casework::{
    ComingBack, EventKind, Known, NewPerson, advance, manager, open_case, reopen,
    talk::{Talk, talk},
    time_line,
};
use domain::{Rule, case::Stage, raising::ClientAnswer, responsibility::SaidHow};
use kernel::{AccountId, Date};
use std::time::Duration;
use testkit::on_both_engines;
use village::{migrations, prose, rules};

/// Talks are told apart by when they were written down.
fn later(village: &Village) {
    village.clock.pass(Duration::from_secs(60));
}

fn said(answer: ClientAnswer, ask_again: Option<Date>) -> Talk {
    Talk { on: "2026-03-12".parse().expect("a day"), answer, ask_again }
}

/// The client said no; the professional who asked still answers for what was written down.
fn declined_and_taken_up(cx: &mut Cx<'_, '_>) -> Outcome<(Stage, Option<AccountId>)> {
    let said_no = timo(cx.today(), ClientAnswer::No);
    let id = open_case(cx, &said_no)?;
    let case = access::enter(cx, id)?;
    advance(cx, &case, Stage::Declined, &Known::default())?;
    let case = access::enter(cx, id)?;
    let person = Some(NewPerson { phone: Some("0500000002".to_owned()), ..said_no.person });
    reopen(
        cx,
        &case,
        &ComingBack { said_on: cx.today(), told: SaidHow::Phone, words: Some(prose("Haluan sittenkin apua.")), person },
    )?;
    let case = access::enter(cx, id)?;
    let key = case.key::<act::ReadCase>(cx)?;
    Ok((case.stage, manager(cx, &key)?.map(|who| who.account)))
}

on_both_engines! { migrations();

    fn who_answers_goes_on_when_a_declined_case_opens_again(db) {
        let village = Village::new(db).await;
        let maija = village.maija;
        let after = village.ask(maija, declined_and_taken_up).await.expect("taken up");
        assert_eq!(after, (Stage::Raised, Some(maija)), "one turn, the same one (I1)");
        let renewed = "SELECT count(*) AS n FROM person WHERE phone = '0500000002'";
        assert_eq!(village.number(renewed, Vec::new()).await, 1, "how the client is reached now");
        let said = village.versions("what_matters", "client").await;
        let both = "Haluan sittenkin apua.\n\nHaluan tehdä töitä, joita selkäni kestää.";
        assert_eq!(said.iter().filter(|text| *text == both).count(), 1, "the new words stand before the earlier: {said:?}");
    }

    fn the_client_says_no_and_the_clientship_ends_there(db) {
        let village = Village::new(db).await;
        let maija = village.maija;
        let no = said(ClientAnswer::No, None);
        later(&village);
        village.act(maija, move |cx, case| talk(cx, case, &no)).await.expect("recorded");
        let after = village.act(maija, |cx, case| {
            let key = case.key::<act::ReadCase>(cx)?;
            let line = time_line(cx, &key, None, 10)?;
            Ok((case.stage, line.iter().find(|event| event.kind == EventKind::Talked).and_then(|event| event.detail.clone())))
        });
        assert_eq!(after.await.expect("read"), (Stage::Declined, Some("no".to_owned())));
    }

    fn not_now_waits_and_a_yes_goes_on(db) {
        let village = Village::new(db).await;
        let maija = village.maija;
        let not_now = said(ClientAnswer::NotNow, Some("2026-04-13".parse().expect("a day")));
        later(&village);
        village.act(maija, move |cx, case| talk(cx, case, &not_now)).await.expect("recorded");
        let goes_on = |cx: &mut Cx<'_, '_>, case: &access::Case| casework::unmet(cx, case, Stage::Assessing, &Known::default());
        let unmet = village.act(maija, goes_on).await.expect("looked up");
        assert!(unmet.contains(&Rule::ClientHasNotSaidYes), "{unmet:?}");
        let yes = said(ClientAnswer::WantsHelp, None);
        later(&village);
        village.act(maija, move |cx, case| talk(cx, case, &yes)).await.expect("recorded");
        let unmet = village.act(maija, goes_on).await.expect("looked up");
        assert!(!unmet.contains(&Rule::ClientHasNotSaidYes), "{unmet:?}");
        let stage = village.act(maija, |_, case| Ok(case.stage)).await.expect("read");
        assert_eq!(stage, Stage::Raised);
    }

    fn a_talk_is_recorded_by_whoever_answers_and_while_support_is_only_brought_up(db) {
        let village = Village::new(db).await;
        let maija = village.maija;
        village.joins(village.pekka).await;
        let before = village.count().await;
        let no = said(ClientAnswer::No, None);
        let others = no.clone();
        let refused = village.act(village.pekka, move |cx, case| talk(cx, case, &others)).await;
        assert!(refused.is_err(), "a member of the team does not end the clientship");
        let without_day = said(ClientAnswer::NotNow, None);
        let missing = village.act(maija, move |cx, case| talk(cx, case, &without_day)).await;
        assert_eq!(rules(missing), [Rule::AskAgainDayMissing]);
        assert_eq!(village.count().await, before, "nothing changed");
        let again = no.clone();
        later(&village);
        village.act(maija, move |cx, case| talk(cx, case, &again)).await.expect("recorded");
        let ended = village.act(maija, move |cx, case| talk(cx, case, &no)).await;
        assert_eq!(rules(ended), [Rule::NoSuchMove]);
    }

    fn only_the_client_declines(db) {
        let village = Village::new(db).await;
        let decline = |cx: &mut Cx<'_, '_>, case: &access::Case| advance(cx, case, Stage::Declined, &Known::default());
        let refused = village.act(village.maija, decline).await;
        assert_eq!(rules(refused), [Rule::ClientHasNotSaidNo], "Timo wants help");
        let stage = village.act(village.maija, |_, case| Ok(case.stage)).await.expect("read");
        assert_eq!(stage, Stage::Raised, "nothing changed");
    }
}
