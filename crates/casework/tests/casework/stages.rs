//! A clientship that ended before it began, and begins after all.

use crate::village::{Village, timo};
use access::{Cx, Outcome, act};
use casework::{Known, advance, manager, open_case, responsibility};
use domain::{Rule, case::Stage, raising::ClientAnswer};
use kernel::AccountId;
use testkit::on_both_engines;
use village::{migrations, rules};

/// The client said no; the professional who asked still answers for what was written down.
fn declined_and_taken_up(cx: &mut Cx<'_, '_>) -> Outcome<(Stage, Option<AccountId>)> {
    let said_no = timo(cx.today(), ClientAnswer::No);
    let id = open_case(cx, &said_no)?;
    let case = access::enter(cx, id)?;
    advance(cx, &case, Stage::Declined, &Known::default())?;
    let case = access::enter(cx, id)?;
    responsibility::begin_again(cx, &case)?;
    let key = case.key::<act::ReadCase>(cx)?;
    Ok((case.stage, manager(cx, &key)?.map(|who| who.account)))
}

on_both_engines! { migrations();

    fn who_answers_goes_on_when_a_declined_case_opens_again(db) {
        let village = Village::new(db).await;
        let maija = village.maija;
        let after = village.ask(maija, declined_and_taken_up).await.expect("taken up");
        assert_eq!(after, (Stage::Declined, Some(maija)), "one turn, the same one (I1)");
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
