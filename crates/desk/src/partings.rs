//! That the joint work with a client has ended, for those who took part: what the desk tells, and what the page of its own says. Only what was known
//! already, on the ground by which it was known (decision 0015).

use crate::store::{self, HowRow, OwnRow, PartingRow};
use access::{Case, Cx, Outcome, act::ReadEnding, scope};
use db::args;
use domain::{Sector, plan::ActionStatus};
use kernel::{CaseId, Timestamp};
use team::PartedAs;

/// Joint work that has ended and of which the asker has not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parting {
    pub(crate) case: CaseId,
    /// The client's name; the first name where the asker had not answered.
    pub(crate) client: String,
    pub(crate) at: Timestamp,
    /// Who ended it.
    pub(crate) who: String,
    /// What the asker was to it.
    pub(crate) role: PartedAs,
    /// The asker's own actions, and what became of them.
    pub(crate) own: Vec<(String, ActionStatus)>,
}

/// What the asker has not read yet, the oldest first. One statement, and one for names that may not be told.
///
/// # Errors
/// When nobody has signed in, or a client has.
pub(crate) fn partings(cx: &mut Cx<'_, '_>) -> Outcome<Vec<Parting>> {
    let (org, today, own) = (cx.org()?, cx.today(), cx.actor()?.own_register());
    let rows: Vec<PartingRow> = scope::<ReadEnding>(cx)?.cases(cx, store::PARTINGS, args![today, org, own.bits()])?;
    let mut partings: Vec<Parting> = Vec::new();
    for row in rows {
        let own = row.what.clone().zip(row.status.map(|status| status.0));
        match partings.last_mut().filter(|last| last.case == row.case_id) {
            Some(last) => last.own.extend(own),
            None => partings.push(parting(cx, row, own)?),
        }
    }
    Ok(partings)
}

fn parting(cx: &mut Cx<'_, '_>, row: PartingRow, own: Option<(String, ActionStatus)>) -> Outcome<Parting> {
    let who = access::name_for_all(cx, row.ended_org, &row.ended_by)?.map(str::to_owned);
    Ok(Parting {
        case: row.case_id,
        client: row.family.map_or(row.given.clone(), |family| format!("{} {family}", row.given)),
        at: row.at,
        who: who.unwrap_or_else(|| ui::another_helper(cx.language()).to_owned()),
        role: row.role.0,
        own: own.into_iter().collect(),
    })
}

/// How the joint work ended for the asker.
pub(crate) struct Ending {
    pub(crate) at: Timestamp,
    pub(crate) role: PartedAs,
    /// Who answered for the client then: the name, title and organisation.
    pub(crate) manager: (String, String, Sector),
    /// The telephone of whoever answered.
    pub(crate) phone: Option<String>,
    /// The asker's own actions.
    pub(crate) own: Vec<(String, ActionStatus)>,
}

/// What there is to know for somebody who took part until the end.
///
/// # Errors
/// When the asker did not take part, or no ground is left for knowing it.
pub(crate) fn ending(cx: &mut Cx<'_, '_>, case: &Case) -> Outcome<Ending> {
    let key = case.key::<ReadEnding>(cx)?;
    let me = cx.actor()?.account;
    let row: HowRow = key.one(cx, store::PARTING, args![me])?;
    let rows: Vec<OwnRow> =
        if row.role.0 == PartedAs::Asked { Vec::new() } else { key.all(cx, store::OWN_ACTIONS, args![me])? };
    let seen = rows.into_iter().filter(|own| key.sees(cx, own.category.0, own.controller));
    let own = seen.map(|own| (own.what, own.status.0)).collect();
    let told = key.may_name(cx, Some(row.account), Some(row.org), Some(row.org_kind.0));
    let manager = if told {
        let org = plan::OrgName { fi: row.org_fi, sv: row.org_sv, en: row.org_en };
        let about = [row.title.as_str(), org.say(cx.language())].into_iter().filter(|text| !text.is_empty());
        (row.name, about.collect::<Vec<_>>().join(", "), row.org_kind.0.sector())
    } else {
        (ui::another_helper(cx.language()).to_owned(), String::new(), Sector::Own)
    };
    Ok(Ending { at: row.at, role: row.role.0, manager, phone: row.phone.filter(|_| told), own })
}

/// What became of one's own action, in a sentence: what was open and hidden from the case manager nobody has decided about.
pub(crate) fn became(status: ActionStatus, w: crate::Words) -> &'static str {
    match status {
        ActionStatus::Continuing => w.part_goes_on(),
        ActionStatus::Stopped => w.part_stopped(),
        ActionStatus::Done => w.part_done(),
        ActionStatus::Proposed
        | ActionStatus::Accepted
        | ActionStatus::Waiting
        | ActionStatus::Ongoing
        | ActionStatus::NotStarted => w.part_undecided(),
    }
}
