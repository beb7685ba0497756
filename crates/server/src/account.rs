//! `rinnalla account`: people come, and people lose their telephones.

use crate::{
    Done,
    cli::{AddOptions, ConfigOptions, InviteOptions},
    migrate,
    set_up::{AccountPlan, Invited, hire, tell},
    vault::{self, program},
};
use access::{Cx, Outcome, Refusal, Stop};
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
    let gate = vault::open(&config).await?.build();
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
    let gate = vault::open(&config).await?.build();
    let name = options.sign_in.clone();
    let code = gate.act(&program(), move |cx| identity::invite_again(cx, &name)).await;
    let code = code.map_err(|_| vec![format!("nobody has the sign-in name {}", options.sign_in)])?;
    tell(&[(options.sign_in, code)], &config.origin);
    Ok(())
}

/// Makes a new key for secrets in the place of a lost one, and tells who has to be invited anew.
#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(crate) async fn new_key(options: ConfigOptions) -> Done {
    let config = migrate::settings(&options)?;
    let lost = vault::with_new_key(&config).await?;
    println!("A new key is in {}. Keep a copy of it apart from the database.", config.secret_key_file.display());
    println!("To be invited anew, each with `rinnalla account invite NAME`: {}", lost.len());
    lost.iter().for_each(|name| println!("{name}"));
    Ok(())
}
