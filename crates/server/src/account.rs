//! `rinnalla account`: people come, and people lose their telephones.

use crate::{
    Done,
    cli::{AddOptions, InviteOptions},
    migrate,
    set_up::{AccountPlan, Invited, hire, tell},
};
use access::{Asker, Cx, GateBuilder, Outcome, Refusal, Stop};
use kernel::{Chance, Clock, Id, RegionId, SystemChance, SystemClock};
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Newcomers {
    account: Vec<AccountPlan>,
}

/// Adds everybody in the file, or nobody.
pub(crate) async fn add(options: AddOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let told = |why: String| vec![format!("{}: {why}", options.file.display())];
    let text = std::fs::read_to_string(&options.file).map_err(|why| told(why.to_string()))?;
    let newcomers: Newcomers = toml::from_str(&text).map_err(|why| told(why.to_string()))?;
    let problems: Vec<String> = newcomers.account.iter().flat_map(AccountPlan::unknown_duties).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let gate = GateBuilder::new(migrate::open(&config).await?, RegionId(config.region)).build();
    let file = newcomers.clone();
    let missing =
        gate.read(&program(), move |cx| unknown_units(cx, &file)).await.map_err(|stop| vec![stop.to_string()])?;
    if !missing.is_empty() {
        return Err(missing);
    }
    let invited = gate.act(&program(), move |cx| newcomers.account.iter().map(|one| hired(cx, one)).collect()).await;
    let invited: Vec<Invited> = invited.map_err(not_added)?;
    tell(&invited, &config.origin);
    Ok(())
}

/// What stands in the way of each whose unit is not the only one of its name.
fn unknown_units(cx: &mut Cx<'_, '_>, newcomers: &Newcomers) -> Outcome<Vec<String>> {
    let mut problems = Vec::new();
    for account in &newcomers.account {
        match identity::units_named(cx, &account.unit)?.len() {
            1 => {}
            many => problems.push(format!("account {}: {many} units are called {}", account.sign_in, account.unit)),
        }
    }
    Ok(problems)
}

fn hired(cx: &mut Cx<'_, '_>, account: &AccountPlan) -> Outcome<Invited> {
    let place = identity::units_named(cx, &account.unit)?.into_iter().next().ok_or(Refusal::NotFound)?;
    hire(cx, account, place)
}

fn not_added(stop: Stop) -> Vec<String> {
    if matches!(stop, Stop::Refused(Refusal::Conflict)) {
        return vec!["nobody was added: a sign-in name is taken already".to_owned()];
    }
    vec![format!("nobody was added: {stop}")]
}

/// Invites the holder of a sign-in name anew.
pub(crate) async fn invite(options: InviteOptions) -> Done {
    let config = migrate::settings(&options.config)?;
    let gate = GateBuilder::new(migrate::open(&config).await?, RegionId(config.region)).build();
    let name = options.sign_in.clone();
    let code = gate.act(&program(), move |cx| identity::invite_again(cx, &name)).await;
    let code = code.map_err(|_| vec![format!("nobody has the sign-in name {}", options.sign_in)])?;
    tell(&[(options.sign_in, code)], &config.origin);
    Ok(())
}

/// The program itself, in a request of its own.
fn program() -> Asker {
    Asker::program(Id::<()>::new(SystemClock.now(), &mut SystemChance as &mut dyn Chance).uuid())
}
